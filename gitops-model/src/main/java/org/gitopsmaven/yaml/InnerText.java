/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.function.UnaryOperator;

/** The YAML or JSON that a string holds. */
final class InnerText {

    private InnerText() {}

    static String change(TextNode.Scalar scalar, YamlPath path, UnaryOperator<YamlEdit> change) {
        YamlException notInside = new YamlException(
                "\"" + path + "\" does not fit: here is a string that holds neither JSON nor a mapping of YAML",
                scalar.mark());
        if (scalar.style() == YamlStyle.PLAIN || scalar.style() == YamlStyle.FOLDED) {
            throw notInside;
        }
        YamlNode root;
        try {
            root = YamlReader.readOne(scalar.text(), scalar.mark().file(), YamlDialect.GOYAML3);
        } catch (YamlException e) {
            throw notInside;
        }
        if (root instanceof YamlScalar) {
            throw notInside;
        }
        return change.apply(YamlEdit.of(scalar.text(), scalar.mark().file())).text();
    }
}
