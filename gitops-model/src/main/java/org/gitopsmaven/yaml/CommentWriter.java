/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/** Writes comments above and beside nodes. */
final class CommentWriter {

    private final EmitterOutput out;

    CommentWriter(EmitterOutput out) {
        this.out = out;
    }

    /** The comment beside a node; where it has none, the one beside its key. */
    static @Nullable YamlComments either(@Nullable YamlComments value, @Nullable YamlComments key) {
        return value == null || value.beside() == null ? key : value;
    }

    void before(@Nullable YamlComments comments) {
        String before = comments == null ? null : comments.before();
        if (before != null) {
            out.indent();
            write(before);
        }
    }

    /** Below the last entry of a collection, as far in as its entries. */
    void after(@Nullable YamlComments comments) {
        String after = comments == null ? null : comments.after();
        if (after == null) {
            return;
        }
        out.indent();
        if (after.startsWith("\n")) {
            out.endLine();
        }
        write(after.strip());
    }

    /** At the end of a line; nothing when the line has ended. */
    void beside(@Nullable YamlComments comments) {
        String beside = comments == null ? null : comments.beside();
        if (beside != null && out.column() > 0) {
            out.separate();
            write(beside);
        }
    }

    /** Behind the header of a block scalar, whose line ends here in any case. */
    void afterHeader(@Nullable YamlComments comments) {
        String beside = comments == null ? null : comments.beside();
        if (beside == null) {
            out.endLine();
        } else {
            out.separate();
            write(beside);
        }
    }

    private void write(String comment) {
        String[] lines = comment.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && !lines[i].isEmpty()) {
                out.indent();
            }
            out.put(lines[i], 0, lines[i].length());
            out.wroteCharacter();
            out.endLine();
        }
        out.wroteLine();
    }
}
