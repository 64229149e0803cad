/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.resource.FieldReader;

/**
 * A change that breaks a project, and the finding that tells it.
 *
 * @param file that is changed, or written when {@code text} is given
 * @param replace text of the file
 * @param by what stands there instead
 * @param text the whole new file; empty to change the one there is
 * @param finds the rule of the finding
 * @param at its file and line
 * @param says part of its message
 */
record BrokenCopy(String file, String replace, String by, String text, String finds, String at, String says) {

    static BrokenCopy of(FieldReader fields) {
        return new BrokenCopy(
                fields.text("file"),
                fields.text("replace"),
                fields.text("by"),
                fields.text("text"),
                fields.text("finds"),
                fields.text("at"),
                fields.text("says"));
    }

    String name() {
        return place() + says;
    }

    /** The rule and the place of the finding. */
    String place() {
        return finds + " " + at + " ";
    }

    void breakIn(Path project) {
        try {
            change(project.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(Path path) throws IOException {
        if (text.isEmpty()) {
            String before = Files.readString(path);
            assertThat(before).contains(replace);
            Files.writeString(path, before.replace(replace, by));
        } else {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
