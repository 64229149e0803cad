/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Texts of values, and a bound on how long a text may become. */
final class Text {

    static final int LONGEST = 16 << 20;

    private Text() {}

    /** sprig's {@code strval}: the printed form. */
    static String of(GoValue value) {
        return value.print();
    }

    /** sprig's {@code strslice}: the texts of a list without its nils; of anything else, its text alone. */
    static List<String> listOf(GoValue value) {
        if (value.isNil()) {
            return List.of();
        }
        if (!(value instanceof GoList list)) {
            return List.of(of(value));
        }
        List<String> texts = new ArrayList<>();
        for (GoValue item : list.items()) {
            if (!item.isNil()) {
                texts.add(of(item));
            }
        }
        return texts;
    }

    static String repeat(String text, long count) {
        if (count < 0) {
            throw new GoCallException("strings: negative Repeat count");
        }
        checkLength(count * Math.max(1, text.length()));
        return text.repeat((int) count);
    }

    static void checkLength(long length) {
        if (length > LONGEST) {
            throw new GoCallException("the text is longer than " + (LONGEST >> 20) + " million characters");
        }
    }

    /** Go's slice of a string, counted in bytes. */
    static String bytes(String text, long from, long to) {
        byte[] bytes = new GoString(text).bytes();
        if (to < 0 || to > bytes.length || from > to) {
            throw new GoCallException(
                    to < 0 || to > bytes.length
                            ? "runtime error: slice bounds out of range [:" + to + "]"
                                    + (to < 0 ? "" : " with length " + bytes.length)
                            : "runtime error: slice bounds out of range [" + from + ":" + to + "]");
        }
        return GoString.ofBytes(bytes, (int) from, (int) to);
    }

    static int length(String text) {
        return new GoString(text).bytes().length;
    }
}
