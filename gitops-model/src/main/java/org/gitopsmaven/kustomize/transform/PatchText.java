/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.List;
import java.util.function.Function;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.yaml.YamlScalar;

/** The text of a patch, which may be objects or JSON operations. */
sealed interface PatchText {

    List<KustomizeResource> objects(ResourceReader reader);

    JsonOperations operations();

    /** A text that stands in the kustomization. */
    record Inline(YamlScalar text) implements PatchText {

        @Override
        public List<KustomizeResource> objects(ResourceReader reader) {
            return reader.text(text);
        }

        @Override
        public JsonOperations operations() {
            return JsonOperations.parse(
                    text.text(), text.mark().file(), org.gitopsmaven.kustomize.read.Inline.lineOf(text));
        }
    }

    /** A text in a file of its own. */
    record InFile(SourceFile file) implements PatchText {

        private static final Function<SourceFile, JsonOperations> OPERATIONS =
                file -> JsonOperations.parse(file.text(), file.name(), 1);

        @Override
        public List<KustomizeResource> objects(ResourceReader reader) {
            return reader.file(file);
        }

        @Override
        public JsonOperations operations() {
            return file.parsed(OPERATIONS);
        }
    }
}
