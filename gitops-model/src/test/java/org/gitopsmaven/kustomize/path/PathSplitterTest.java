/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathSplitterTest {

    @Test
    void splitsAtDelimitersThatAreNotEscaped() {
        assertThat(PathSplitter.split("metadata/annotations/example.com\\/owner", "/"))
                .containsExactly("metadata", "annotations", "example.com/owner");
    }

    @Test
    void ignoresOneLeadingDelimiter() {
        assertThat(PathSplitter.split("/a/b", "/")).containsExactly("a", "b");
        assertThat(PathSplitter.split("//a", "/")).containsExactly("", "a");
        assertThat(PathSplitter.split("", "/")).containsExactly("");
    }

    @Test
    void keepsBracketedPartsTogether() {
        assertThat(PathSplitter.splitWithBrackets("spec.containers.[name=a.b.c].image", "."))
                .containsExactly("spec", "containers", "[name=a.b.c]", "image");
        assertThat(PathSplitter.splitWithBrackets("metadata.annotations.[example.com/x]", "."))
                .containsExactly("metadata", "annotations", "example.com/x");
    }

    @Test
    void takesTheRestOfThePathWhenABracketIsNeverClosed() {
        assertThat(PathSplitter.splitWithBrackets("a.[b.c.d", ".")).containsExactly("a", "b.c.d");
    }
}
