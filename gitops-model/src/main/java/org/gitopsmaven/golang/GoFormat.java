/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Go's {@code fmt.Sprintf}. */
public final class GoFormat {

    private static final int WIDEST = 1_000_000;

    private final String format;
    private final List<GoValue> values;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int next;
    private boolean reordered;

    private GoFormat(String format, List<GoValue> values) {
        this.format = format;
        this.values = values;
    }

    /** The formatted text of a format and its values. */
    public static String sprintf(String format, List<GoValue> values) {
        return new GoFormat(format, values).toString();
    }

    /** The formatted text; what is wrong with the format is told in it, as Go does. */
    @Override
    public String toString() {
        if (at == 0) {
            run();
        }
        return out.toString();
    }

    private void run() {
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            if (percent < 0) {
                out.append(format, at, format.length());
                at = format.length();
                break;
            }
            out.append(format, at, percent);
            at = percent + 1;
            directive();
        }
        extra();
    }

    private void directive() {
        Verb verb = new Verb();
        while (at < format.length() && verb.flag(format.charAt(at))) {
            at++;
        }
        explicitArgument();
        Integer width = number();
        if (width != null && width < 0) {
            verb.flag('-');
            width = -width;
        }
        verb.width(width);
        if (at < format.length() && format.charAt(at) == '.') {
            at++;
            explicitArgument();
            Integer precision = number();
            verb.precision(precision == null ? 0 : precision);
        }
        explicitArgument();
        if (at >= format.length()) {
            out.append("%!(NOVERB)");
            return;
        }
        int letter = format.codePointAt(at);
        at += Character.charCount(letter);
        if (letter == '%') {
            out.append('%');
        } else if (next >= values.size()) {
            out.append("%!").appendCodePoint(letter).append("(MISSING)");
        } else {
            out.append(verb.format(letter, values.get(next++)));
        }
    }

    private void explicitArgument() {
        if (at >= format.length() || format.charAt(at) != '[') {
            return;
        }
        int end = format.indexOf(']', at);
        String digits = end < 0 ? "" : format.substring(at + 1, end);
        if (digits.matches("[0-9]{1,6}")) {
            reordered = true;
            next = Integer.parseInt(digits) - 1;
            next = next < 0 ? values.size() : next;
            at = end + 1;
        }
    }

    private @Nullable Integer number() {
        if (at < format.length() && format.charAt(at) == '*') {
            at++;
            if (next < values.size() && values.get(next++) instanceof GoInt star && Math.abs(star.value()) <= WIDEST) {
                return (int) star.value();
            }
            out.append("%!(BADWIDTH)");
            return null;
        }
        int start = at;
        while (at < format.length() && Character.isDigit(format.charAt(at)) && at - start < 7) {
            at++;
        }
        int number = start == at ? 0 : Integer.parseInt(format.substring(start, at));
        return start == at || number > WIDEST ? null : (Integer) number;
    }

    private void extra() {
        if (reordered || next >= values.size()) {
            return;
        }
        StringBuilder list = new StringBuilder();
        for (GoValue value : values.subList(next, values.size())) {
            list.append(list.isEmpty() ? "" : ", ");
            list.append(value.isNil() ? "<nil>" : value.type() + "=" + value.print());
        }
        out.append("%!(EXTRA ").append(list).append(')');
    }
}
