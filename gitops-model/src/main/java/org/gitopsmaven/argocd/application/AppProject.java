/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.List;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.glob.Glob;
import org.gitopsmaven.argocd.glob.GlobSyntax;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * An AppProject: what the Applications of a team may use.
 *
 * @param clusterAllowed cluster-scoped kinds that may be deployed; none when empty
 * @param namespacedAllowed namespaced kinds that may be deployed; all when the list is not given
 * @param namespacedAllowedGiven whether that list is given at all
 * @param content the whole object
 */
public record AppProject(
        String name,
        List<String> sourceRepos,
        List<Destination> destinations,
        List<GroupKind> clusterAllowed,
        List<GroupKind> clusterDenied,
        List<GroupKind> namespacedAllowed,
        boolean namespacedAllowedGiven,
        List<GroupKind> namespacedDenied,
        List<String> sourceNamespaces,
        YamlMapping content) {

    /** A group and a kind, each of which may be a pattern; the name is empty for any. */
    public record GroupKind(String group, String kind, String name) {

        boolean matches(String otherGroup, String otherKind, String otherName) {
            return glob(group, otherGroup, GlobSyntax.GOBWAS)
                    && glob(kind, otherKind, GlobSyntax.GOBWAS)
                    && (name.isEmpty() || glob(name, otherName, GlobSyntax.GOBWAS));
        }
    }

    /** Whether an object is an AppProject. */
    public static boolean isProject(YamlMapping object) {
        return ArgoApplication.isKind(object, "AppProject");
    }

    public static AppProject of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader spec = fields.childOrEmpty("spec");
        return new AppProject(
                fields.childOrEmpty("metadata").text("name"),
                spec.texts("sourceRepos"),
                spec.list("destinations").stream().map(Destination::of).toList(),
                kinds(spec, "clusterResourceWhitelist"),
                kinds(spec, "clusterResourceBlacklist"),
                kinds(spec, "namespaceResourceWhitelist"),
                spec.has("namespaceResourceWhitelist"),
                kinds(spec, "namespaceResourceBlacklist"),
                spec.texts("sourceNamespaces"),
                object);
    }

    private static List<GroupKind> kinds(FieldReader spec, String name) {
        return spec.list(name).stream()
                .map(item -> new GroupKind(item.text("group"), item.text("kind"), item.text("name")))
                .toList();
    }

    public Location location() {
        return content.mark().location();
    }

    /** Whether an Application may come from this repository: an item matches and no denying one does not. */
    public boolean permitsSource(String repoUrl) {
        String url = RepositoryUrl.normalize(repoUrl);
        boolean any = false;
        for (String item : sourceRepos) {
            String pattern =
                    isDenying(item) ? "!" + RepositoryUrl.normalize(item.substring(1)) : RepositoryUrl.normalize(item);
            boolean matches = matches(pattern, url, GlobSyntax.GOBWAS_SLASH);
            if (!matches && isDenying(pattern)) {
                return false;
            }
            any |= matches;
        }
        return any;
    }

    /** Whether an Application may be deployed there: an item matches and no denying one does not. */
    public boolean permitsDestination(ArgoCluster cluster, String namespace) {
        boolean any = false;
        for (Destination item : destinations) {
            boolean name = !cluster.name().isEmpty() && matches(item.name(), cluster.name(), GlobSyntax.GOBWAS);
            boolean server = !cluster.server().isEmpty() && matches(item.server(), cluster.server(), GlobSyntax.GOBWAS);
            boolean space = matches(item.namespace(), namespace, GlobSyntax.GOBWAS);
            if ((server || name) && space) {
                any = true;
            } else if (!name && isDenying(item.name())
                    || !server && isDenying(item.server()) && space
                    || !space && isDenying(item.namespace()) && server) {
                return false;
            }
        }
        return any;
    }

    private static boolean isDenying(String pattern) {
        return pattern.startsWith("!");
    }

    private static boolean matches(String pattern, String value, GlobSyntax syntax) {
        if (isDenying(pattern)) {
            return !glob(pattern.substring(1), value, syntax);
        }
        return pattern.equals("*") || glob(pattern, value, syntax);
    }

    /** Whether objects of this kind may be deployed by Applications of the project. */
    public boolean permitsKind(String group, String kind, String objectName, boolean namespaced) {
        List<GroupKind> allowed = namespaced ? namespacedAllowed : clusterAllowed;
        List<GroupKind> denied = namespaced ? namespacedDenied : clusterDenied;
        boolean admitted = namespaced && !namespacedAllowedGiven
                || allowed.stream().anyMatch(item -> item.matches(group, kind, objectName));
        return admitted && denied.stream().noneMatch(item -> item.matches(group, kind, objectName));
    }

    private static boolean glob(String pattern, String value, GlobSyntax syntax) {
        return Glob.of(pattern, syntax).matches(value);
    }
}
