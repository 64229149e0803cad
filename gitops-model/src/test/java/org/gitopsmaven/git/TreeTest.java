/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
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
    void readsWhatItWrites() {
        Tree tree = Tree.EMPTY.with(file("b")).with(directory("a"));

        Tree read = Tree.parse(tree.format().toByteArray());

        assertThat(read.entries()).containsExactlyElementsOf(tree.entries());
        assertThat(read.without("a").get("a")).isNull();
        assertThat(tree.twin("B")).isEqualTo(file("b"));
    }

    private static Tree.Entry file(String name) {
        return new Tree.Entry(name, FileMode.REGULAR_FILE, ObjectId.zeroId());
    }

    private static Tree.Entry directory(String name) {
        return new Tree.Entry(name, FileMode.TREE, ObjectId.zeroId());
    }
}
