/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.path.PathLookup;
import org.gitopsmaven.kustomize.path.PathMatcher;
import org.gitopsmaven.kustomize.path.PathPlace;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * Follows a path on into the JSON or YAML that a field holds as text, and writes that text anew ({@code
 * setValueInStructuredData}).
 */
record TextInField(TargetFields fields) {

    /** A field that ends a path, and what is left of it. */
    private record Text(PathPlace place, YamlScalar scalar, YamlNode content, List<String> rest) {}

    /** Sets the fields in the text; false when the path does not lead into one, or nowhere in it. */
    boolean set(YamlMapping object, List<String> path) {
        Text text = find(object, path);
        if (text == null) {
            return false;
        }
        try {
            List<PathPlace> places =
                    new PathMatcher(text.rest, fields.created(), fields.target().mark()).find(text.content);
            places.forEach(this::set);
            if (places.isEmpty()) {
                return false;
            }
            String written = StructuredText.write(text.content, text.scalar.text());
            text.place.set(fields.withText(text.scalar, written));
            return true;
        } catch (GitOpsException e) {
            return false; // upstream takes the path for a usual one then, and fails with the words for that
        }
    }

    /** Release 5.8.1 forgets the delimiter here. */
    private void set(PathPlace place) {
        if (fields.version() == KustomizeVersion.NEWEST) {
            fields.set(place);
        } else {
            fields.setWhole(place);
        }
    }

    private static @Nullable Text find(YamlMapping object, List<String> path) {
        for (int length = 1; length < path.size(); length++) {
            PathPlace place = lookup(object, path.subList(0, length));
            if (place == null) {
                return null;
            }
            if (place.node() instanceof YamlScalar scalar) {
                YamlNode content = contentOf(scalar);
                if (content != null) {
                    return new Text(place, scalar, content, path.subList(length, path.size()));
                }
            }
        }
        return null;
    }

    private static @Nullable PathPlace lookup(YamlMapping object, List<String> path) {
        try {
            return PathLookup.reading().find(object, path);
        } catch (GitOpsException e) {
            return null;
        }
    }

    private static @Nullable YamlNode contentOf(YamlScalar scalar) {
        try {
            List<YamlNode> documents = YamlReader.of(YamlDialect.GOYAML3)
                    .withComments()
                    .documents(scalar.text(), scalar.mark().file());
            return documents.isEmpty() || Nodes.isNull(documents.get(0)) ? null : documents.get(0);
        } catch (GitOpsException e) {
            return null;
        }
    }
}
