/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/**
 * One source of an Application.
 *
 * @param targetRevision a branch, tag, commit or range of versions; empty for HEAD
 * @param path of a directory in the repository; empty for its root, or when it is a chart
 * @param chart the name of a chart in a Helm repository, or empty
 * @param ref the name by which other sources use its files, or empty
 * @param content the source as it stands in the Application
 */
public record ApplicationSource(
        String repoUrl,
        String targetRevision,
        String path,
        String chart,
        String ref,
        String name,
        SourceOptions options,
        YamlMapping content) {

    static ApplicationSource of(FieldReader fields) {
        return new ApplicationSource(
                fields.text("repoURL"),
                fields.text("targetRevision"),
                fields.text("path"),
                fields.text("chart"),
                fields.text("ref"),
                fields.text("name"),
                options(fields),
                fields.mapping());
    }

    private static SourceOptions options(FieldReader fields) {
        List<String> names = new ArrayList<>();
        for (String name : List.of("kustomize", "helm", "directory", "plugin")) {
            if (fields.has(name)) {
                names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        }
        if (names.size() > 1) {
            throw new GitOpsException(
                    "multiple application sources defined: " + String.join(",", names),
                    fields.location(),
                    "keep one of helm, kustomize, directory and plugin");
        }
        String only = names.isEmpty() ? "" : names.get(0);
        return switch (only) {
            case "Kustomize" -> KustomizeSourceOptions.of(fields.childOrEmpty("kustomize"));
            case "Helm" -> HelmSourceOptions.of(fields.childOrEmpty("helm"));
            case "Directory" -> DirectoryOptions.of(fields.childOrEmpty("directory"));
            case "Plugin" -> new PluginOptions(fields.childOrEmpty("plugin").text("name"));
            default -> new SourceOptions.Unspecified();
        };
    }

    /** Why Argo CD would not know where the source is; empty when it names a repository. */
    public Optional<GitOpsException> unnamed() {
        if (!repoUrl.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlEntry> misspelt = content.entries().stream()
                .filter(entry -> entry.name().equalsIgnoreCase("repoURL"))
                .findFirst();
        return Optional.of(misspelt.map(entry -> new GitOpsException(
                        "unknown field '" + entry.name() + "'; did you mean 'repoURL'?",
                        entry.key().mark().location(),
                        "the field is repoURL"))
                .orElseGet(() -> new GitOpsException(
                        "repoURL: got none, want the address of a repository", location(), "set repoURL")));
    }

    public Location location() {
        return content.mark().location();
    }

    /** The place of its path, which a patch may have set from elsewhere; of the source when it names none. */
    public Location locationOfPath() {
        YamlNode node = content.get("path");
        return node == null ? location() : node.mark().location();
    }

    /** Whether it is a chart of a Helm repository and no directory of a Git repository. */
    public boolean isChart() {
        return !chart.isEmpty();
    }

    /** Whether it only lends its files to other sources. */
    public boolean isReferenceOnly() {
        return !ref.isEmpty() && path.isEmpty() && chart.isEmpty();
    }

    /**
     * The type that renders it.
     *
     * @param names the files directly in its directory
     */
    public SourceType type(List<String> names) {
        if (options instanceof KustomizeSourceOptions) {
            return SourceType.KUSTOMIZE;
        } else if (options instanceof HelmSourceOptions || isChart()) {
            return SourceType.HELM;
        } else if (options instanceof DirectoryOptions) {
            return SourceType.DIRECTORY;
        }
        return options instanceof PluginOptions ? SourceType.PLUGIN : SourceType.ofFiles(names);
    }
}
