/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * An Application.
 *
 * @param namespace of the Application itself; empty when it does not say
 * @param project {@code default} unless it says another
 * @param sources what it renders: the dry source of a hydrator, else {@code sources}, else {@code source}
 * @param hydrator where the rendered manifests go, when they go through Git
 * @param content the whole object
 * @param definedAt where it is written
 */
public record ArgoApplication(
        String name,
        String namespace,
        String project,
        List<ApplicationSource> sources,
        Destination destination,
        SyncPolicy syncPolicy,
        Optional<Hydrator> hydrator,
        Map<String, String> annotations,
        YamlMapping content,
        Location definedAt) {

    private static final String GROUP = "argoproj.io";

    /** Whether an object is an Application. */
    public static boolean isApplication(YamlMapping object) {
        return isKind(object, "Application");
    }

    /** Whether an object is an ApplicationSet. */
    public static boolean isApplicationSet(YamlMapping object) {
        return isKind(object, "ApplicationSet");
    }

    static boolean isKind(YamlMapping object, String kind) {
        Gvk gvk = Gvk.of(object);
        return gvk.group().equals(GROUP) && gvk.kind().equals(kind);
    }

    /** Reads an Application; a field of a wrong type is an error at its place. */
    public static ArgoApplication of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader spec = fields.childOrEmpty("spec");
        String project = spec.text("project");
        return new ArgoApplication(
                metadata.text("name"),
                metadata.text("namespace"),
                project.isEmpty() ? "default" : project,
                sources(spec),
                Destination.of(spec.childOrEmpty("destination")),
                SyncPolicy.of(spec.childOrEmpty("syncPolicy")),
                spec.child("sourceHydrator").map(Hydrator::of),
                metadata.textMap("annotations"),
                object,
                object.mark().location());
    }

    private static List<ApplicationSource> sources(FieldReader spec) {
        Optional<FieldReader> hydrator = spec.child("sourceHydrator");
        if (hydrator.isPresent()) {
            return List.of(ApplicationSource.of(hydrator.get().childOrEmpty("drySource")));
        }
        List<FieldReader> several = spec.list("sources");
        if (!several.isEmpty()) {
            return several.stream().map(ApplicationSource::of).toList();
        }
        return spec.child("source").map(ApplicationSource::of).stream().toList();
    }
}
