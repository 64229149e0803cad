/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * The files {@code .argocd-source.yaml} and {@code .argocd-source-<application>.yaml} beside the manifests, merged over
 * a source. Ported from {@code mergeSourceParameters} of {@code reposerver/repository}.
 */
public final class SourceOverrides {

    private static final List<String> FIXED = List.of("chart", "path", "repoURL", "targetRevision");

    private SourceOverrides() {}

    /** The names of the files, in the order in which they are merged. */
    public static List<String> fileNames(String application) {
        return application.isEmpty()
                ? List.of(".argocd-source.yaml")
                : List.of(".argocd-source.yaml", ".argocd-source-" + application + ".yaml");
    }

    /**
     * A source with what the files say; where it comes from stays as it is.
     *
     * @param directory of the source, with slashes; empty for the root
     */
    public static ApplicationSource apply(
            ApplicationSource source, RepositoryFiles files, String directory, String application) {
        YamlMapping merged = source.content();
        for (String name : fileNames(application)) {
            String file = directory.isEmpty() || directory.equals(".") ? name : directory + "/" + name;
            if (files.files().contains(file)) {
                merged = merge(merged, read(files, file));
            }
        }
        if (merged == source.content()) {
            return source;
        }
        for (String name : FIXED) {
            YamlNode before = source.content().get(name);
            if (before == null) {
                merged.remove(name);
            } else {
                merged.put(name, before);
            }
        }
        return ApplicationSource.of(FieldReader.of(merged));
    }

    private static YamlMapping read(RepositoryFiles files, String file) {
        YamlNode node = YamlReader.readOne(files.read(file), files.shown(file), YamlDialect.GOYAML2);
        if (node instanceof YamlMapping mapping) {
            return mapping;
        }
        if (YamlDialect.GOYAML2.isNull(node)) {
            return new YamlMapping();
        }
        throw new GitOpsException(
                "error while parsing source parameters: not an object",
                Objects.requireNonNull(node).mark().location());
    }

    /** A JSON merge patch: objects are merged, null removes, all else replaces. */
    static YamlMapping merge(YamlMapping base, YamlMapping patch) {
        YamlMapping result = base.copy();
        for (YamlEntry entry : patch) {
            YamlNode value = entry.value();
            if (YamlDialect.GOYAML2.isNull(value)) {
                result.remove(entry.name());
            } else if (value instanceof YamlMapping inner) {
                YamlMapping before = result.mapping(entry.name());
                result.put(entry.name(), merge(before == null ? new YamlMapping() : before, inner));
            } else {
                result.put(entry.name(), value);
            }
        }
        return result;
    }
}
