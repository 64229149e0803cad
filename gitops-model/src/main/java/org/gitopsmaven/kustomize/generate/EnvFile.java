/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.yaml.YamlMark;
import org.jspecify.annotations.Nullable;

/** A file of lines {@code KEY=value} ({@code api/kv/kv.go}). */
final class EnvFile {

    /** Go's scanner gives up, without an error, at a line that is longer. */
    private static final int LONGEST_LINE = 64 * 1024 - 1;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceFile file;

    EnvFile(SourceFile file) {
        this.file = file;
    }

    List<KeyValue> pairs() {
        List<KeyValue> pairs = new ArrayList<>();
        byte[] bytes = file.bytes();
        int number = 0;
        for (int start = 0; start < bytes.length; ) {
            int end = endOfLine(bytes, start);
            if (end - start > LONGEST_LINE) {
                break;
            }
            number++;
            KeyValue pair = pair(Arrays.copyOfRange(bytes, start, withoutReturn(bytes, start, end)), number);
            if (pair != null) {
                pairs.add(pair);
            }
            start = end + 1;
        }
        return pairs;
    }

    private @Nullable KeyValue pair(byte[] bytes, int number) {
        String text = KeyValue.textOf(bytes);
        YamlMark mark = new YamlMark(file.name(), number, 1);
        if (text == null) {
            throw new KustomizeException(
                    "line " + Arrays.toString(bytes).replace(",", "") + " has invalid utf8 bytes : ", mark.location());
        }
        if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        String line = withoutLeadingSpace(text);
        if (line.isEmpty() || line.startsWith("#")) {
            return null;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals);
        return key.isEmpty() ? null : KeyValue.of(key, equals < 0 ? "" : line.substring(equals + 1), mark);
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int withoutReturn(byte[] bytes, int start, int end) {
        return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    private static String withoutLeadingSpace(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
    }
}
