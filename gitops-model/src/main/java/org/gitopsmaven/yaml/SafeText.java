/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.regex.Pattern;

/** Writes the text of a scalar so that every reader of YAML, old or new, takes it for a string. */
final class SafeText {

    private static final Pattern OTHER_TYPE = Pattern.compile("(?x)"
            + "  [-+]?(\\.[0-9_]+|[0-9][0-9_]*(\\.[0-9_]*)?)([eE][-+]?[0-9]+)?" // numbers, too great ones as well
            + "| [-+]?0[xXoObB][0-9a-fA-F_]+"
            + "| [-+]?[0-9][0-9_]*(:[0-9]+)+(\\.[0-9_]*)?" // base 60
            + "| [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
            + "| [-+]?\\.(inf|Inf|INF|nan|NaN|NAN)"
            + "| << | = | ~ | !.*");

    private static final Pattern LONG_CHARACTERS = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private SafeText() {}

    /** Whether it may stand without quotes. */
    static boolean isPlain(String text, boolean inFlow) {
        ScalarAnalysis analysis = analysis(text);
        boolean syntax = inFlow ? analysis.flowPlain() : analysis.blockPlain();
        return syntax
                && !text.isEmpty()
                && !OTHER_TYPE.matcher(text).matches()
                && ScalarResolver.V2.resolve(text) instanceof YamlValue.Text
                && ScalarResolver.V3.resolve(text) instanceof YamlValue.Text;
    }

    /** The text in this style where that is possible, else in double quotes. */
    static String write(String text, YamlStyle style, boolean inFlow) {
        if (style == YamlStyle.SINGLE_QUOTED && analysis(text).singleQuoted() && isOneLine(text)) {
            return "'" + text.replace("'", "''") + "'";
        }
        boolean quoted = style == YamlStyle.DOUBLE_QUOTED || style == YamlStyle.SINGLE_QUOTED;
        return !quoted && isPlain(text, inFlow) ? text : doubleQuoted(text);
    }

    /** Characters of more than 16 bits, which goyaml escapes, are no reason for quotes here. */
    private static ScalarAnalysis analysis(String text) {
        return ScalarAnalysis.of(LONG_CHARACTERS.matcher(text).replaceAll("x"), true);
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isBreak(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** In double quotes, with escapes that JSON has as well and characters of every language as they are. */
    static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(isShown(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return out.append('"').toString();
    }

    private static boolean isShown(char c) {
        return Character.isSurrogate(c) || Characters.isPrintable(c) && !Characters.isBreak(c);
    }
}
