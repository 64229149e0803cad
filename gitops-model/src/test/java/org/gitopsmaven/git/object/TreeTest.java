/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void keepsTheOrderOfGitWhereDirectoriesSortWithASlash() {
        Tree tree = Tree.EMPTY
                .with(file("a.b"))
                .with(directory("a"))
                .with(file("a0"))
                .with(file("a-"))
                .with(file("é"));

        assertThat(tree.entries().stream().map(Tree.Entry::name)).containsExactly("a-", "a.b", "a", "a0", "é");
    }

    @Test
    void movesAnEntryThatBecomesADirectory() {
        Tree tree = Tree.EMPTY.with(file("a")).with(file("a.b")).with(directory("a"));

        assertThat(tree.entries().stream().map(Tree.Entry::name)).containsExactly("a.b", "a");
    }

    @Test
    void readsWhatItWrites() throws IOException {
        Tree tree = Tree.EMPTY.with(file("b")).with(directory("a"));

        Tree read = Tree.parse(tree.format());

        assertThat(read.entries()).containsExactlyElementsOf(tree.entries());
        assertThat(read.without("a").get("a")).isNull();
        assertThat(tree.twin("B")).isEqualTo(file("b"));
    }

    @Test
    void keepsModesAsTheyStand() throws IOException {
        byte[] raw = "100664 old\0aaaaaaaaaaaaaaaaaaaa".getBytes(StandardCharsets.US_ASCII);

        assertThat(Tree.parse(raw).format()).isEqualTo(raw);
    }

    @Test
    void doesNotRewriteADirectoryWithANameThatIsNotUtf8() throws IOException {
        byte[] raw = "100644 \u00e9\0aaaaaaaaaaaaaaaaaaaa".getBytes(StandardCharsets.ISO_8859_1);
        Tree tree = Tree.parse(raw);

        assertThat(tree.entries()).hasSize(1);
        assertThatThrownBy(tree.with(file("b"))::format).hasMessageContaining("not in UTF-8");
    }

    @Test
    void saysThatATreeBreaksOff() {
        assertThatThrownBy(() -> Tree.parse("100644 a\0short".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("a tree breaks off");
    }

    private static Tree.Entry file(String name) {
        return new Tree.Entry(name, Tree.Entry.FILE, ObjectName.ZERO);
    }

    private static Tree.Entry directory(String name) {
        return new Tree.Entry(name, Tree.Entry.DIRECTORY, ObjectName.ZERO);
    }
}
