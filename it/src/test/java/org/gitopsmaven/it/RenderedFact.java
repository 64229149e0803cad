/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.resource.FieldReader;

/**
 * Something that is true of a rendered tree.
 *
 * @param target whose entry in the index is meant; empty for none
 * @param index fields of that entry
 * @param reason what the reason of that entry says
 * @param files the files of that entry, in order; empty when it does not matter
 * @param file that is looked into; empty for none
 * @param absent whether there is no such file
 * @param field a JSON pointer into it, to what has the value {@code is}; empty for none
 * @param says text that is in the file
 */
record RenderedFact(
        String target,
        Map<String, String> index,
        String reason,
        List<String> files,
        String file,
        boolean absent,
        String field,
        String is,
        String says) {

    static RenderedFact of(FieldReader fact) {
        return new RenderedFact(
                fact.text("target"),
                fact.textMap("index"),
                fact.text("reason"),
                fact.texts("files"),
                fact.text("file"),
                fact.flag("absent"),
                fact.text("field"),
                fact.text("is"),
                fact.text("says"));
    }

    String name() {
        if (!target.isEmpty()) {
            return target + " " + (index.isEmpty() ? "" : index);
        }
        return absent ? "no " + file : file + " " + (field.isEmpty() ? says : field + " = " + is);
    }

    void check(RenderedTree tree) {
        if (!target.isEmpty()) {
            checkTarget(tree.target(target));
        } else if (absent) {
            assertThat(tree.directory().resolve(file)).doesNotExist();
        } else if (!field.isEmpty()) {
            assertThat(tree.scalar(file, field)).as(name()).isEqualTo(is);
        } else {
            assertThat(tree.text(file)).contains(says);
        }
    }

    private void checkTarget(FieldReader entry) {
        index.forEach((field, value) -> assertThat(entry.text(field)).as(field).isEqualTo(value));
        assertThat(entry.text("reason")).contains(reason);
        if (!files.isEmpty()) {
            assertThat(entry.texts("files")).containsExactlyElementsOf(files);
        }
    }
}
