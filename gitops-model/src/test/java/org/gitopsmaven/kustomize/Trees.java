/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;

/** Objects for tests, from text and back to what kustomize would print. */
public final class Trees {

    private Trees() {}

    public static YamlMapping read(String text) {
        return (YamlMapping) YamlReader.readOne(text, "test.yaml", YamlDialect.GOYAML3);
    }

    /** The text that kustomize prints for an object of this text. */
    public static String printed(String text) {
        return YamlWriter.write(read(text));
    }
}
