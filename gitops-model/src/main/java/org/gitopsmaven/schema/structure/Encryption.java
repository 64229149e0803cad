/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.schema.Placeholder;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * What of an object cannot be seen yet: values that SOPS encrypted, and placeholders.
 *
 * @param sops whether the object was encrypted by SOPS
 */
record Encryption(boolean sops) {

    private static final String SOPS = "sops";

    static Encryption of(YamlMapping object) {
        YamlMapping sops = object.mapping(SOPS);
        return new Encryption(sops != null && sops.contains("mac"));
    }

    /** Whether this field of the object was added by the encryption. */
    boolean isOwn(String field) {
        return sops && field.equals(SOPS);
    }

    boolean isHidden(YamlScalar scalar) {
        return Placeholder.isIn(scalar.text());
    }
}
