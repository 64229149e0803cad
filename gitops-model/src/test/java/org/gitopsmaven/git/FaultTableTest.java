/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.git.CommitResult.Committed;
import org.gitopsmaven.git.ServedRepository.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever goes wrong between a pipeline and its server, the change lands exactly once or an error says why it did not; and
 * when the fault is over, the next run ends with exactly one commit.
 */
class FaultTableTest {

    private static final String FILE = ServedRepository.overlay(0);
    private static final String MINE = "Set " + FILE;
    private static final String TOKEN = "t0p-s3cr3t";

    @TempDir
    Path directory;

    static Stream<Arguments> faults() {
        List<Arguments> table = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            landing().forEach((fault, strike) -> table.add(Arguments.of(fault, kind, strike, null)));
            refusing().forEach(row -> table.add(Arguments.of(row.fault(), kind, row.strike(), row.says())));
        }
        return table.stream();
    }

    /** What a retry gets over. */
    private static Map<String, Faults.Strike> landing() {
        return Map.of(
                "the connection drops before the answer to a fetch", Faults.dropFetches(2),
                "the connection drops in the middle of a fetch", Faults.cutFetches(2),
                "the connection drops before the server has the push", Faults.dropPushes(1),
                "the connection drops after receive-pack, before its answer", Faults.loseAnswersToPushes(1),
                "a gateway answers 502 after receive-pack", Faults.badGatewayAfterPushes(1),
                "429 when it fetches", Faults.tooManyRequests("git-upload-pack", 1),
                "429 when it pushes", Faults.tooManyRequests("git-receive-pack", 1),
                "others are faster twice", Faults.othersAreFaster(2),
                "the clock of another writer is two days ahead, and the answer is lost", Faults.clockSkew());
    }

    private record Refusal(String fault, Faults.Strike strike, String says) {}

    /** What ends in an error. */
    private static List<Refusal> refusing() {
        return List.of(
                new Refusal("401", Faults.unauthorized(), "does not accept the credentials (401)"),
                new Refusal("403 on a protected branch", Faults.forbidden(), "no right to do that (403)"),
                new Refusal(
                        "429 without end", Faults.tooManyRequests("git-upload-pack", 99), "too many requests (429)"),
                new Refusal("a pre-receive hook rejects", Faults.hookRejects(), "ask the release team"),
                new Refusal("the server's disk is full", Faults.diskIsFull(), "No space left on device"),
                new Refusal(
                        "non-fast-forward forever", Faults.othersAreFaster(99), "gave up writing to \"main\" after 4"),
                new Refusal("the server calls every push stale", Faults.alwaysStale(), "non-fast-forward"),
                new Refusal(
                        "the branch is deleted before the fetch",
                        Faults.branchDeletedAt("git-upload-pack"),
                        "branch \"main\""),
                new Refusal(
                        "the branch is deleted before the push",
                        Faults.branchDeletedAt("git-receive-pack"),
                        "branch \"main\""));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @MethodSource("faults")
    void landsOnceOrSaysWhyNot(String fault, Kind kind, Faults.Strike strike, String says) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, ServedRepository.services(2))) {
            assumeTrue(kind == Kind.JGIT || CGitBackend.isHere(), "git http-backend is not installed");
            String start = served.repository().tip();
            Faults faults = new Faults(served, start);
            strike.on(faults);

            if (says == null) {
                assertThat(change(served)).isInstanceOf(Committed.class);
            } else {
                GitException error = catchThrowableOfType(GitException.class, () -> change(served));
                assertThat(error).isNotNull();
                assertThat(error.describe()).contains(says).doesNotContain(TOKEN);
                assertThat(faults.branchIsThere() ? served.repository().subjects() : List.of())
                        .doesNotContain(MINE);
            }

            faults.end();
            change(served);
            assertThat(served.repository().subjects())
                    .containsOnlyOnce(MINE)
                    .endsWith("First")
                    .doesNotHaveDuplicates();
            assertThat(served.repository().text(FILE)).isEqualTo("new\n");
            assertThat(served.repository().text(ServedRepository.overlay(1))).isEqualTo("prod of 1\n");
        }
    }

    private static CommitResult change(ServedRepository served) {
        GitOptions options = GitOptions.defaults()
                .withEnvironment(Map.of())
                .withCredentials(GitCredentials.userPassword("ci", TOKEN))
                .withLimits(GitLimits.DEFAULT.withAttempts(4));
        return GitBranchTest.set(served.open(options), FILE, "new\n");
    }
}
