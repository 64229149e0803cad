/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.HelmDocument;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** The objects of a chart's documents. Their places are the templates, without lines, which templates do not keep. */
record ChartPlaces(Path chart) {

    List<YamlMapping> objects(HelmDocument document) {
        String file = file(document.source());
        // the line end counts: a block scalar that the document ends with keeps it
        List<YamlNode> nodes = YamlReader.read(document.text() + "\n", file, YamlDialect.GOYAML2);
        return nodes.stream()
                .filter(node -> !YamlDialect.GOYAML2.isNull(node))
                .map(node -> object(node, file))
                .toList();
    }

    private static YamlMapping object(YamlNode node, String file) {
        if (node instanceof YamlMapping mapping) {
            if (mapping.text("kind") == null) {
                throw new GitOpsException("Object 'Kind' is missing", Location.of(file), "give the object a kind");
            }
            return JsonTree.of(mapping, file);
        }
        throw new GitOpsException("the template gives something that is no object", Location.of(file));
    }

    /** The file of a template that Helm names by its chart. */
    private String file(String source) {
        Path file = chart.resolve(source.substring(source.indexOf('/') + 1)).normalize();
        return Files.isRegularFile(file) && file.startsWith(chart) ? file.toString() : chart + "!/" + source;
    }
}
