/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Lists of texts. */
final class Texts {

    private Texts() {}

    static List<String> of(@Nullable YamlSequence sequence) {
        List<String> texts = new ArrayList<>();
        if (sequence != null) {
            for (YamlNode item : sequence) {
                if (item instanceof YamlScalar scalar) {
                    texts.add(scalar.text());
                }
            }
        }
        return List.copyOf(texts);
    }
}
