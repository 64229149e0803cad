/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expression of the tables in the tests of Kubernetes' CEL libraries.
 *
 * @param expected what the table says, in Go
 */
record LibraryCase(String file, String expression, String expected) {

    private static final Pattern EXPRESSION = Pattern.compile("\\bexpr:\\s*(?:`([^`]*)`|\"((?:[^\"\\\\]|\\\\.)*)\")");
    private static final Pattern END = Pattern.compile("\n\t\t},");

    static List<LibraryCase> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<LibraryCase> cases = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group(1);
            String expression =
                    raw != null ? raw : matcher.group(2).replace("\\\"", "\"").replace("\\\\", "\\");
            Matcher end = END.matcher(text);
            String rest = end.find(matcher.end()) ? text.substring(matcher.end(), end.start()) : "";
            cases.add(new LibraryCase(file.getFileName().toString(), expression, rest.strip()));
        }
        return cases;
    }

    boolean wantsCompileError() {
        return expected.contains("CompileErr");
    }

    boolean wantsFault() {
        return expected.contains("RuntimeErr");
    }
}
