/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gitopsmaven.change.Publication.NothingToDo;
import org.gitopsmaven.change.Publication.Published;
import org.gitopsmaven.change.Publication.Superseded;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupersessionTest {

    private static final Instant LATER = Instant.parse("2199-05-06T12:00:00Z");

    @TempDir
    Path directory;

    private ChangeRepository repository;

    @BeforeEach
    void create() {
        repository = ChangeRepository.create(
                directory,
                "web/overlays/dev/kustomization.yaml",
                "images: [{name: r.io/web, newTag: v0}]\n",
                "api/overlays/dev/kustomization.yaml",
                "images: [{name: r.io/api, newTag: v0}]\n");
    }

    @Test
    void theHigherBuildNumberWins() {
        assertThat(bump("v8", number(8))).isInstanceOf(Published.class);
        assertThat(bump("v7", number(7))).isInstanceOf(Superseded.class);
        assertThat(bump("v9", number(9))).isInstanceOf(Published.class);

        assertThat(repository.subjects()).containsExactly("Bump web in dev to v9", "Bump web in dev to v8", "First");
    }

    @Test
    void theLaterCommitWinsWhereThereAreNoNumbers() {
        Instant now = Instant.now();
        bump("v2", new BuildOrder(-1, now));

        assertThat(bump("v1", new BuildOrder(-1, now.minusSeconds(1)))).isInstanceOf(Superseded.class);
        assertThat(bump("v3", new BuildOrder(-1, now))).isInstanceOf(Published.class);
    }

    @Test
    void asksNoHistoryThatIsOlderThanTheSource() {
        bump("v8", number(8));

        // a tip from before the source was written holds nothing newer, so the number need not be looked for
        assertThat(bump("v9", new BuildOrder(7, LATER))).isInstanceOf(Published.class);
    }

    @Test
    void saysWhichCommitWasFaster() {
        bump("v8", number(8));
        List<String> told = new ArrayList<>();
        PublishListener listener = new PublishListener() {
            @Override
            public void superseded(ImageEdit edit, CommitRecord by) {
                told.add(edit + " by " + by.subject());
            }
        };

        new Publisher(PublishOptions.DEFAULT, listener).publish(repository.branch(), request("v7", number(7)));

        assertThat(told).containsExactly("web in dev to r.io/web:v7 by Bump web in dev to v8");
    }

    @Test
    void looksBackBeyondTheChangesOfOthers() {
        bump("v8", number(8));
        for (int i = 1; i < 45; i++) {
            repository.publish(ChangeRepository.edit("api", "dev", "r.io/api:v" + i));
        }

        assertThat(bump("v7", number(7))).isInstanceOf(Superseded.class);
    }

    @Test
    void knowsNoOrderOfBuildsThatSayNothing() {
        bump("v8", number(8));

        assertThat(bump("v7", BuildOrder.UNKNOWN)).isInstanceOf(Published.class);
        assertThat(bump("v7", number(3))).isInstanceOf(NothingToDo.class);
    }

    @Test
    void looksAtTheLastOfTheChangesThatOneCommitHolds() {
        List<CommitMessage.Trailer> trailers = new ArrayList<>();
        for (int number : List.of(3, 8)) {
            trailers.add(new CommitMessage.Trailer(Trailers.APPLICATION, "web"));
            trailers.add(new CommitMessage.Trailer(Trailers.ENVIRONMENT, "dev"));
            trailers.add(new CommitMessage.Trailer(Trailers.IMAGE, "r.io/web:v0 -> r.io/web:v" + number));
            trailers.add(new CommitMessage.Trailer(Trailers.BUILD_NUMBER, String.valueOf(number)));
            trailers.add(new CommitMessage.Trailer(Trailers.OPERATION, Operation.BUMP.word()));
        }
        RepositoryPath file = RepositoryPath.of("web/overlays/dev/kustomization.yaml");
        byte[] content = "images: [{name: r.io/web, newTag: v8}]\n".getBytes(StandardCharsets.UTF_8);
        repository
                .branch()
                .commit(tip -> new BranchEdit(
                        List.of(new FileEdit.Put(file, content)),
                        new CommitMessage("Bump web in dev and 1 other change", List.of(), trailers)));

        assertThat(bump("v5", number(5))).isInstanceOf(Superseded.class);
        assertThat(bump("v9", number(9))).isInstanceOf(Published.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNewestOfManyAtOnceIsWhatStays(boolean inOneProgram) throws Exception {
        List<Integer> numbers = IntStream.rangeClosed(1, 8).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(numbers, new Random(7));
        List<Callable<Publication>> tasks = new ArrayList<>();
        for (int number : numbers) {
            GitBranch branch = inOneProgram ? repository.branch() : another();
            tasks.add(() -> new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                    .publish(branch, request("v" + number, number(number))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Publication> results = new ArrayList<>();
            for (Future<Publication> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }

            assertThat(repository.text("web/overlays/dev/kustomization.yaml")).contains("newTag: v8");
            assertThat(results).allMatch(it -> it instanceof Published || it instanceof Superseded);
            assertThat(results.get(numbers.indexOf(8))).isInstanceOf(Published.class);
        } finally {
            threads.shutdownNow();
        }
    }

    private GitBranch another() {
        return GitBranch.open(GitRemote.of(directory.resolve("gitops.git")), "main", GitOptions.defaults());
    }

    private Publication bump(String tag, BuildOrder order) {
        return new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(repository.branch(), request(tag, order));
    }

    private static ChangeRequest request(String tag, BuildOrder order) {
        return ChangeRequest.bump(
                List.of(ChangeRepository.edit("web", "dev", "r.io/web:" + tag)), ChangeOrigin.UNKNOWN.ordered(order));
    }

    private static BuildOrder number(int number) {
        return new BuildOrder(number, null);
    }
}
