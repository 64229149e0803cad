/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void showsNothingWhereNothingChanged() {
        assertThat(UnifiedDiff.of("a.yaml", "x\n".getBytes(UTF_8), "x\n".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void showsNewAndRemovedFiles() {
        assertThat(UnifiedDiff.of("a", new byte[0], "x\ny\n".getBytes(UTF_8)))
                .isEqualTo("--- /dev/null\n+++ b/a\n@@ -0,0 +1,2 @@\n+x\n+y\n");
        assertThat(UnifiedDiff.of("a", "x\n".getBytes(UTF_8), new byte[0]))
                .isEqualTo("--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n");
    }

    @Test
    void saysWhenTheLastLineHasNoEnd() {
        assertThat(UnifiedDiff.of("a", "x\ny".getBytes(UTF_8), "x\nz".getBytes(UTF_8)))
                .isEqualTo("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline at end of file\n+z\n"
                        + "\\ No newline at end of file\n");
    }

    @Test
    void keepsDistantChangesApart() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        String after = before.replace("1\n2\n", "a\n2\n").replace("12\n", "z\n");

        assertThat(UnifiedDiff.of("a", before.getBytes(UTF_8), after.getBytes(UTF_8)))
                .isEqualTo("--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n-1\n+a\n 2\n 3\n 4\n"
                        + "@@ -9,4 +9,4 @@\n 9\n 10\n 11\n-12\n+z\n");
    }

    @Property(tries = 300)
    void leadsFromOneTextToTheOther(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> after) {
        List<String> old = before.stream().map(i -> i + "\n").toList();
        List<String> now = after.stream().map(i -> i + "\n").toList();

        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (LineDiff.Step step : LineDiff.of(old, now)) {
            if (step.kind() != LineDiff.Kind.ADDED) {
                left.add(old.get(step.before()));
            }
            if (step.kind() != LineDiff.Kind.REMOVED) {
                right.add(now.get(step.after()));
            }
        }

        assertThat(left).isEqualTo(old);
        assertThat(right).isEqualTo(now);
    }
}
