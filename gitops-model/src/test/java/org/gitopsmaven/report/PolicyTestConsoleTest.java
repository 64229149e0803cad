/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.testing.PolicyTestResult;
import org.gitopsmaven.report.format.PolicyTestJunit;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestConsoleTest {

    @TempDir
    Path directory;

    @Test
    void tellsEachFileWhyTestsWereSkippedAndWhatFails() throws IOException {
        Path file = Files.writeString(directory.toRealPath().resolve("a.yaml"), "one\ntwo\nthree\n");
        SourceTree tree = SourceTree.of(directory);
        PolicyTestSummary summary = PolicyTestSummary.of(
                List.of(
                        PolicyTestResult.passed("good", new Location(file.toString(), 1, 1)),
                        PolicyTestResult.failed("bad", "got <no>, want yes", new Location(file.toString(), 2, 1)),
                        PolicyTestResult.skipped("late", "not yet", new Location(file.toString(), 3, 1))),
                tree.root());
        List<String> lines = new ArrayList<>();
        PolicyTestConsole console = new PolicyTestConsole(Console.plain(lines::add), tree);

        console.tell(summary);

        assertThat(lines)
                .containsExactly(
                        "a.yaml  1 passed, 1 failed, 1 skipped",
                        "skipped 1: not yet",
                        "ran 3 expectations in 1 file: 1 passed, 1 failed, 1 skipped");
        assertThat(console.failure(summary, FailOn.ERROR).lines())
                .contains("  a.yaml:2:1  error  bad: got <no>, want yes  [POLICY-TEST]", "    2 | two")
                .noneMatch(line -> line.contains("late"));
        assertThat(console.failure(summary, FailOn.WARNING)).contains("late: skipped: not yet");
        assertThat(PolicyTestJunit.write(directory.resolve("reports"), summary))
                .content()
                .contains("<testsuite name=\"a.yaml\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\">")
                .contains("<failure message=\"got &lt;no&gt;, want yes\">a.yaml:2:1 got &lt;no&gt;, want yes</failure>")
                .contains("<testcase classname=\"a.yaml\" name=\"good line 1\" time=\"0\"></testcase>");
    }
}
