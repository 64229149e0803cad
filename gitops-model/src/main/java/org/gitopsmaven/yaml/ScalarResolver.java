/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a plain scalar is from its text ({@code resolve.go} of goyaml v2 and v3). */
final class ScalarResolver {

    static final ScalarResolver V2 = new ScalarResolver(true, false);
    static final ScalarResolver V3 = new ScalarResolver(false, true);

    private static final int LONGEST_WORD = 5;
    private static final int MOST_DIGITS = 9;
    private static final YamlValue NULL = new YamlValue.Null();
    private static final YamlValue TRUE = new YamlValue.Bool(true);
    private static final YamlValue FALSE = new YamlValue.Bool(false);
    private final boolean oldBooleans;
    private final boolean timestamps;

    private ScalarResolver(boolean oldBooleans, boolean timestamps) {
        this.oldBooleans = oldBooleans;
        this.timestamps = timestamps;
    }

    /** Whether no dialect takes a plain text for anything else; quicker than to find out what it is. */
    static boolean isSurelyText(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return endsAsNoNumber(text.charAt(text.length() - 1));
        }
        boolean other = first == '+' || first == '-' || first == '.';
        return !other && (text.length() > LONGEST_WORD || !startsWord(first) || !isWord(text));
    }

    /** Neither numbers of any base nor times end with a unit, as in {@code 25%}, {@code 100m} and {@code 1Gi}. */
    private static boolean endsAsNoNumber(char last) {
        return last == '%' || last == 'm' || last == 'i';
    }

    private static boolean startsWord(char first) {
        return switch (first) {
            case '~', 'n', 'N', 't', 'T', 'f', 'F', 'y', 'Y', 'o', 'O' -> true;
            default -> false;
        };
    }

    /** Whether a plain text is a number without a prefix of a base, so short that it fits wherever numbers do. */
    static boolean isSurelyWhole(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS || length > 1 && text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text) {
        return isNull(text)
                || switch (text) {
                    case "true", "True", "TRUE", "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> true;
                    case "false", "False", "FALSE", "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> true;
                    default -> false;
                };
    }

    /** Whether a plain text is nothing. */
    static boolean isNull(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        return first == '~' && text.length() == 1
                || (first == 'n' || first == 'N')
                        && (text.equals("null") || text.equals("Null") || text.equals("NULL"));
    }

    YamlValue resolve(String text) {
        if (text.isEmpty()) {
            return NULL;
        }
        char first = text.charAt(0);
        YamlValue value = null;
        if (first >= '0' && first <= '9' || first == '+' || first == '-') {
            value = number(text);
        } else if (first == '.') {
            value = point(text);
        } else if (text.length() <= LONGEST_WORD) {
            value = word(text);
        }
        return value == null ? new YamlValue.Text(text) : value;
    }

    private @Nullable YamlValue word(String text) {
        return switch (text) {
            case "~", "null", "Null", "NULL" -> NULL;
            case "true", "True", "TRUE" -> TRUE;
            case "false", "False", "FALSE" -> FALSE;
            case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON" -> oldBooleans ? TRUE : null;
            case "n", "N", "no", "No", "NO", "off", "Off", "OFF" -> oldBooleans ? FALSE : null;
            default -> null;
        };
    }

    private static @Nullable YamlValue point(String text) {
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> new YamlValue.Real(Double.NaN);
            case ".inf", ".Inf", ".INF" -> new YamlValue.Real(Double.POSITIVE_INFINITY);
            default -> Patterns.POINT.matcher(text).matches() ? real(text.replace("_", "")) : null;
        };
    }

    private @Nullable YamlValue number(String text) {
        switch (text) {
            case "+.inf", "+.Inf", "+.INF":
                return new YamlValue.Real(Double.POSITIVE_INFINITY);
            case "-.inf", "-.Inf", "-.INF":
                return new YamlValue.Real(Double.NEGATIVE_INFINITY);
            default:
        }
        if (timestamps && text.length() >= 8 && text.charAt(4) == '-') {
            String time = GoTimestamp.parse(text);
            if (time != null) {
                return new YamlValue.Timestamp(time);
            }
        }
        String plain = text.indexOf('_') < 0 ? text : text.replace("_", "");
        BigInteger whole = GoInteger.parse(plain);
        if (whole != null) {
            return new YamlValue.Int(whole);
        }
        YamlValue real = real(plain);
        return real != null ? real : prefixed(plain);
    }

    /** Compiled only where a text is no whole number. */
    private static final class Patterns {
        static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        static final Pattern POINT = Pattern.compile(
                "\\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?"); // Go lets underscores separate digits
    }

    private static @Nullable YamlValue real(String text) {
        if (!Patterns.DECIMAL.matcher(text).matches()) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? null : new YamlValue.Real(value);
    }

    /** The leftovers of upstream's own reading of {@code 0b} and {@code 0o}: a sign behind the prefix. */
    private @Nullable YamlValue prefixed(String text) {
        BigInteger whole = null;
        if (text.startsWith("0b")) {
            whole = GoInteger.parse(text.substring(2), 2);
        } else if (timestamps && text.startsWith("0o")) {
            whole = GoInteger.parse(text.substring(2), 8);
        }
        return whole == null ? null : new YamlValue.Int(whole);
    }
}
