/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.merge.StrategicMerge;
import org.gitopsmaven.kustomize.schema.BuildSchemas;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/** The values that a chart is given: its values file, and what the kustomization says beside it or instead. */
final class ChartValues {

    private final ChartConfig config;
    private final Loader loader;
    private final ChartPlace place;
    private final StrategicMerge merge;

    ChartValues(ChartConfig config, Loader loader, ChartPlace place, BuildSchemas schemas) {
        this.config = config;
        this.loader = loader;
        this.place = place;
        this.merge = new StrategicMerge(schemas);
    }

    HelmValues layer() {
        String name = config.name() + "-kustomize-values.yaml";
        YamlMapping inline = config.inlineValues();
        if (inline == null) {
            return new HelmValues.Text(name, text());
        }
        YamlMapping values = switch (config.text("valuesMerge")) {
            case "replace" -> inline;
            case "merge" -> merged(inline, file());
            default -> merged(file(), inline);
        };
        return new HelmValues.Text(name, YamlWriter.write(values));
    }

    /** A file that says null is nothing to lay values over, and takes away what it is laid over. */
    private YamlMapping merged(@Nullable YamlMapping below, @Nullable YamlMapping above) {
        if (above == null) {
            return new YamlMapping();
        }
        YamlMapping result = below == null ? new YamlMapping() : below.copy();
        try {
            return merge.apply(result, above) ? result : new YamlMapping();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("could not merge values", e);
        }
    }

    private @Nullable YamlMapping file() {
        List<YamlNode> documents;
        try {
            documents = YamlReader.read(text(), path(), YamlDialect.GOYAML3);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("could not parse values file into rnode", e);
        }
        if (documents.isEmpty()) {
            throw new KustomizeException("could not parse values file into rnode: EOF");
        }
        if (documents.get(0) instanceof YamlMapping mapping) {
            return mapping;
        }
        if (YamlDialect.GOYAML3.isNull(documents.get(0))) {
            return null;
        }
        throw new KustomizeException("could not merge values: the values file '" + path() + "' holds no map");
    }

    private String text() {
        String archived = place.archived(loader.locate(path()));
        return archived == null ? loader.load(path()).text() : archived;
    }

    private String path() {
        String named = config.text("valuesFile");
        return named.isEmpty() ? place.values().toString() : named;
    }
}
