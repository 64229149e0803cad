/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/**
 * What happens to a string because kyaml prints a resource with goyaml 3 and reads it again on its way to JSON
 * ({@code RNode.MarshalJSON}): most strings stay, some in block style do not.
 */
final class Reencoding {

    private static final String KEY = "k: ";

    private Reencoding() {}

    /**
     * The value of a scalar after that.
     *
     * @param inFlow whether it stands in braces or brackets, where nothing is printed as an empty string
     */
    static YamlValue value(YamlScalar scalar, boolean inFlow) {
        YamlValue value = YamlDialect.GOYAML3.valueOf(scalar);
        if (value instanceof YamlValue.Text) {
            return new YamlValue.Text(string(scalar));
        }
        boolean invisible =
                inFlow && value instanceof YamlValue.Null && scalar.text().isEmpty();
        return invisible ? new YamlValue.Text("") : value;
    }

    static String string(YamlScalar scalar) {
        String text = scalar.text();
        boolean folded = scalar.style() == YamlStyle.FOLDED;
        boolean block = folded || scalar.style() == YamlStyle.LITERAL || scalar.style() == YamlStyle.PLAIN;
        int firstBreak = block ? text.indexOf('\n') : -1;
        boolean startsWithTab = block && text.startsWith("\t") && scalar.style() != YamlStyle.PLAIN;
        if (firstBreak < 0 && !startsWithTab || !ScalarAnalysis.of(text, true).block()) {
            return text;
        }
        if (text.startsWith("\t")) {
            throw new YamlException(
                    "found a tab character where an indentation space is expected",
                    scalar.mark(),
                    "put the text in double quotes");
        }
        return folded && firstBreak < text.length() - 1 ? refold(text) : text;
    }

    private static String refold(String text) {
        StringBuilder out = new StringBuilder(KEY);
        EmitterOutput output = new EmitterOutput(out);
        output.enter(true, false);
        new BlockScalarWriter(output, Integer.MAX_VALUE).folded(text, output::endLine);
        output.leave(0);
        output.indent();
        YamlNode read = YamlReader.readOne(out.toString(), "", YamlDialect.GOYAML3);
        String again = read instanceof YamlMapping mapping ? mapping.text(KEY.substring(0, 1)) : null;
        return again == null ? text : again;
    }
}
