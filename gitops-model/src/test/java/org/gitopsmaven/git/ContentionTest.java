/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.gitopsmaven.git.CommitResult.Committed;
import org.gitopsmaven.git.ServedRepository.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentionTest {

    private static final String FILE = ServedRepository.overlay(0);
    private static final int WRITERS = 32;

    @TempDir
    Path directory;

    private final RecordingListener events = new RecordingListener();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void appliesTheChangeAgainWhenSomeoneElseWasFaster(Kind kind) throws IOException {
        try (ServedRepository served = start(kind)) {
            AtomicInteger races = new AtomicInteger();
            served.server().fault(request -> {
                if (request.getRequestURI().toString().endsWith("git-receive-pack") && races.getAndIncrement() == 0) {
                    other(served, 1);
                }
                return false;
            });
            AtomicInteger applied = new AtomicInteger();

            CommitResult result = served.open(options()).commit(tip -> {
                applied.incrementAndGet();
                return new BranchEdit(List.of(GitBranchTest.put(FILE, "x\n")), CommitMessage.of("Mine"));
            });

            assertThat(result)
                    .isInstanceOfSatisfying(
                            Committed.class, it -> assertThat(it.attempts()).isEqualTo(2));
            assertThat(applied).hasValue(2);
            assertThat(served.repository().subjects()).containsExactly("Mine", "Other 1", "First");
            assertThat(events.count("rejected 1")).isEqualTo(1);
            assertThat(events.count("retrying 2")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void retriesWhenTheBranchMovesBetweenAdvertisementAndPush(Kind kind) throws IOException {
        try (ServedRepository served = start(kind)) {
            AtomicInteger races = new AtomicInteger();
            served.server().fault(request -> {
                if (HttpGitServer.isPush(request) && races.getAndIncrement() == 0) {
                    other(served, 1);
                }
                return false;
            });

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "Other 1", "First");
        }
    }

    @Test
    void endsWithoutACommitWhenTheOtherWriterDidTheSame() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            AtomicInteger races = new AtomicInteger();
            served.server().fault(request -> {
                if (HttpGitServer.isPush(request) && races.getAndIncrement() == 0) {
                    GitBranchTest.set(local(served), FILE, "x\n");
                }
                return false;
            });

            CommitResult result = GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(result)
                    .isEqualTo(new CommitResult.Unchanged(served.repository().tip()));
            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
        }
    }

    @Test
    void givesUpAtTheLimitWhenOthersAreAlwaysFaster() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            AtomicInteger races = new AtomicInteger();
            served.server().fault(request -> {
                if (HttpGitServer.isPush(request)) {
                    other(served, races.incrementAndGet());
                }
                return false;
            });
            GitLimits limits = GitLimits.DEFAULT.withAttempts(3);

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options().withLimits(limits)), FILE, "x\n"))
                    .hasMessageContaining("gave up writing to \"main\" after 3 attempts")
                    .hasMessageContaining("limits: 3 attempts, 600 s");
            assertThat(served.repository().subjects()).containsExactly("Other 3", "Other 2", "Other 1", "First");
        }
    }

    @Test
    void saysWhatAHookSaysAndDoesNotTryAgain() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.jgit()
                    .receiving(pack -> pack.setPreReceiveHook((receive, commands) -> {
                        receive.sendMessage("GH006: main is protected");
                        commands.forEach(command -> command.setResult(
                                org.eclipse.jgit.transport.ReceiveCommand.Result.REJECTED_OTHER_REASON,
                                "pre-receive hook declined"));
                    }));

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options()), FILE, "x\n"))
                    .hasMessageContaining("was refused: pre-receive hook declined: GH006: main is protected");
            assertThat(served.server().requests().stream()
                            .filter(it -> it.startsWith("POST") && it.contains("receive")))
                    .hasSize(1);
            assertThat(served.repository().subjects()).containsExactly("First");
        }
    }

    @Test
    void saysThatTheBranchWasDeletedMeanwhile() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(request -> {
                if (request.getRequestURI().toString().endsWith("service=git-receive-pack")) {
                    delete(served);
                }
                return false;
            });

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options()), FILE, "x\n"))
                    .hasMessageContaining("branch \"main\"");
        }
    }

    @Test
    void landsOnATipFromTheFuture() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.repository().commitAt("From the future", Instant.now().plus(Duration.ofDays(2)));
            AtomicInteger pushes = new AtomicInteger();
            served.server().loseAnswers(request -> HttpGitServer.isPush(request) && pushes.getAndIncrement() == 0);

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "From the future", "First");
        }
    }

    @Test
    void giveUpOnAServerThatCannotUnpack() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.jgit().receiving(pack -> pack.setMaxPackSizeLimit(10));

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options()), FILE, "x\n"))
                    .isInstanceOf(GitException.class);
            assertThat(served.repository().subjects()).containsExactly("First");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Timeout(120)
    void landsEveryChangeOfManyPipelinesExactlyOnce(Kind kind) throws Exception {
        try (ServedRepository served = start(kind)) {
            List<CommitResult> results =
                    together(i -> () -> GitBranchTest.set(served.open(), ServedRepository.overlay(i), "new\n"));

            assertAllLanded(served, results);
        }
    }

    @Test
    @Timeout(120)
    void landsEveryChangeOfManyPipelinesOnADirectoryExactlyOnce() throws Exception {
        try (ServedRepository served = start(Kind.JGIT)) {
            List<CommitResult> results =
                    together(i -> () -> GitBranchTest.set(local(served), ServedRepository.overlay(i), "new\n"));

            assertAllLanded(served, results);
        }
    }

    @Test
    @Timeout(60)
    void bringsTheChangesOfOneProgramInOneOrTwoPushes() throws Exception {
        try (ServedRepository served = start(Kind.JGIT)) {
            GitBranch branch = served.open();
            branch.snapshot();

            List<CommitResult> results =
                    together(i -> () -> GitBranchTest.set(branch, ServedRepository.overlay(i), "new\n"));

            assertThat(results).allMatch(Committed.class::isInstance);
            assertThat(served.repository().log()).hasSizeBetween(2, 3);
            for (int i = 0; i < WRITERS; i++) {
                assertThat(served.repository().text(ServedRepository.overlay(i)))
                        .isEqualTo("new\n");
            }
        }
    }

    @Test
    @Timeout(60)
    void keepsAChangeThatFailsAwayFromTheOthers() throws Exception {
        try (ServedRepository served = start(Kind.JGIT)) {
            GitBranch branch = served.open();
            List<String> errors = new ArrayList<>();

            together(i -> () -> {
                if (i % 4 != 0) {
                    return GitBranchTest.set(branch, ServedRepository.overlay(i), "new\n");
                }
                assertThatThrownBy(() -> branch.commit(tip -> {
                            throw new GitException("change " + i + " does not fit", null);
                        }))
                        .hasMessage("change " + i + " does not fit");
                synchronized (errors) {
                    errors.add("change " + i);
                }
                return new CommitResult.Unchanged("");
            });

            assertThat(errors).hasSize(WRITERS / 4);
            for (int i = 0; i < WRITERS; i++) {
                String expected = i % 4 == 0 ? "prod of " + i + "\n" : "new\n";
                assertThat(served.repository().text(ServedRepository.overlay(i)))
                        .isEqualTo(expected);
            }
        }
    }

    private ServedRepository start(Kind kind) throws IOException {
        return ServedRepository.start(kind, directory, ServedRepository.services(WRITERS));
    }

    private GitOptions options() {
        return GitOptions.defaults().withListener(events);
    }

    private static GitBranch local(ServedRepository served) {
        return GitBranch.open(served.repository().remote(), "main", GitOptions.defaults());
    }

    private static void other(ServedRepository served, int number) {
        local(served)
                .commit(tip -> new BranchEdit(
                        List.of(GitBranchTest.put("others/" + number, "x")), CommitMessage.of("Other " + number)));
    }

    private static void delete(ServedRepository served) throws IOException {
        try (var repository = served.repository().open()) {
            var update = repository.updateRef("refs/heads/main");
            update.setForceUpdate(true);
            update.delete();
        }
    }

    private static void assertAllLanded(ServedRepository served, List<CommitResult> results) throws IOException {
        assertThat(results).hasSize(WRITERS).allMatch(Committed.class::isInstance);
        assertThat(served.repository().subjects()).hasSize(WRITERS + 1).doesNotHaveDuplicates();
        for (int i = 0; i < WRITERS; i++) {
            assertThat(served.repository().text(ServedRepository.overlay(i))).isEqualTo("new\n");
        }
    }

    private static List<CommitResult> together(IntFunction<Callable<CommitResult>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<CommitResult>> futures = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Callable<CommitResult> task = tasks.apply(i);
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<CommitResult> results = new ArrayList<>();
            for (Future<CommitResult> future : futures) {
                results.add(future.get(100, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
