/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecList;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.merge.StrategicMerge;
import org.gitopsmaven.openapi.FrozenCatalogue;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.Test;

class EntryFilterTest {

    private static final FieldSpecs COMMON_LABELS =
            TransformerConfig.defaults(KustomizeVersion.V5_8_1).get(FieldSpecList.COMMON_LABELS);
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            """;

    @Test
    void setsLabelsSelectorsAndTemplates() {
        YamlMapping object = Trees.read(DEPLOYMENT + "spec: {template: {metadata: {labels: {a: b}}}}");

        new EntryFilter(Map.of("app", YamlScalar.string("web")), COMMON_LABELS).apply(object);

        assertThat(YamlWriter.write(object)).isEqualTo("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          labels:
                            app: web
                          name: web
                        spec:
                          selector:
                            matchLabels:
                              app: web
                          template:
                            metadata:
                              labels:
                                a: b
                                app: web
                        """);
    }

    @Test
    void quotesValuesThatWouldBeNumbers() {
        YamlMapping object = Trees.read(DEPLOYMENT + "spec: {selector: {matchLabels: {v: 1}}}");

        new EntryFilter(Map.of("v", YamlScalar.string("2")), COMMON_LABELS).apply(object);

        assertThat(YamlWriter.write(object)).contains("matchLabels:\n      v: \"2\"\n");
    }

    @Test
    void sharesAnEntryItMadeSoThatALaterPatchChangesAllPlaces() {
        YamlMapping object = Trees.read(DEPLOYMENT);
        new EntryFilter(Map.of("app", YamlScalar.string("web")), COMMON_LABELS).apply(object);

        new StrategicMerge(FrozenCatalogue.get()).apply(object, Trees.read("metadata: {labels: {app: other}}"));

        assertThat(YamlWriter.write(object)).doesNotContain("app: web").contains("matchLabels:\n      app: other\n");
    }

    @Test
    void refusesFieldsThatAreNoMaps() {
        YamlMapping object = Trees.read(DEPLOYMENT + "spec: {selector: {matchLabels: [a]}}");

        assertThatThrownBy(() -> new EntryFilter(Map.of("app", YamlScalar.string("web")), COMMON_LABELS).apply(object))
                .isInstanceOf(KustomizeException.class)
                .hasMessageStartingWith("considering field 'spec/selector/matchLabels' of object"
                        + " Deployment.v1.apps/web.[noNs]: wrong node kind: expected MappingNode but got SequenceNode:"
                        + " node contents:\n");
    }
}
