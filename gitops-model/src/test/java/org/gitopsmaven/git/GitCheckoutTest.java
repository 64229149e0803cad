/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.lib.TreeFormatter;
import org.gitopsmaven.git.GitCheckout.Revision;
import org.gitopsmaven.git.object.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GitCheckoutTest {

    private static final List<String> FILES = List.of("base/service.yaml", "one\n", "README", "read\n");

    @TempDir
    Path directory;

    private Path target;

    @BeforeEach
    void makeTarget() throws IOException {
        target = Files.createDirectory(directory.resolve("target"));
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void writesTheFilesOfTheDefaultBranch(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, FILES)) {
            Revision found = write(served.remote(), "");

            assertThat(found.commit()).isEqualTo(served.repository().tip());
            assertThat(target.resolve("base").resolve("service.yaml")).hasContent("one\n");
            assertThat(target.resolve("README")).hasContent("read\n");
            assertThat(target.resolve(".git")).doesNotExist();
        }
    }

    @ParameterizedTest
    @EnumSource(ServedRepository.Kind.class)
    void fetchesACommitThatNoBranchPointsToAnyMore(ServedRepository.Kind kind) throws IOException {
        try (ServedRepository served = ServedRepository.start(kind, directory, FILES)) {
            String first = served.repository().tip();
            GitBranchTest.set(served.open(), "README", "changed\n");

            write(served.remote(), first);

            assertThat(target.resolve("README")).hasContent("read\n");
        }
    }

    @Test
    void looksThroughTheHistoryWhereTheServerGivesOnlyTips() throws IOException {
        try (ServedRepository served = ServedRepository.start(ServedRepository.Kind.JGIT, directory, FILES)) {
            String first = served.repository().tip();
            GitBranchTest.set(served.open(), "README", "changed\n");
            served.jgit().filters(false);

            write(served.remote(), first);

            assertThat(target.resolve("README")).hasContent("read\n");
        }
    }

    @Test
    void looksThroughTheHistoryOfADirectoryToo() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");
        String first = repository.tip();
        GitBranchTest.set(GitBranch.open(repository.remote(), "main", GitOptions.defaults()), "README", "changed\n");

        write(repository.remote(), first);

        assertThat(target.resolve("README")).hasContent("read\n");
    }

    @Test
    void takesATagBeforeABranchOfTheSameNameAndWhatItPointsTo() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");
        String first = repository.tip();
        GitBranchTest.set(GitBranch.open(repository.remote(), "main", GitOptions.defaults()), "README", "changed\n");
        String second = repository.tip();
        point(repository, "refs/heads/v1", ObjectId.fromString(second));
        point(repository, "refs/tags/v1", tag(repository, first));

        Revision found = write(repository.remote(), "v1");

        assertThat(found.commit()).isEqualTo(first);
        assertThat(target.resolve("README")).hasContent("read\n");
    }

    @Test
    void fetchesWithoutHistory() throws IOException {
        try (ServedRepository served = ServedRepository.start(ServedRepository.Kind.JGIT, directory, FILES)) {
            GitBranch branch = served.open();
            for (int i = 0; i < 20; i++) {
                GitBranchTest.set(branch, "README", ("" + i).repeat(50) + Math.random() + "\n");
            }
            long before = served.server().sent();

            write(served.remote(), "main");

            assertThat(served.server().sent() - before).isLessThan(2500);
        }
    }

    @Test
    void saysThatThereIsNoSuchRef() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");

        assertThatThrownBy(() -> write(repository.remote(), "v9"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("there is no branch, tag or commit \"v9\"");
        assertThatThrownBy(() -> write(repository.remote(), "abc1234"))
                .isInstanceOfSatisfying(
                        GitException.class, e -> assertThat(e.hint()).contains("whole id"));
    }

    @Test
    void saysThatThereIsNoSuchCommit() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");

        assertThatThrownBy(() -> write(repository.remote(), "0123456789".repeat(4)))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("0123456789".repeat(4));
    }

    @Test
    void makesLinksThatStayInsideAndNoOthers() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");
        Files.writeString(directory.resolve("secret"), "secret");
        linked(
                repository,
                "in",
                "README",
                "out",
                "../secret",
                "root",
                directory.resolve("secret").toString());

        write(repository.remote(), "linked");

        assertThat(target.resolve("in")).hasContent("read\n");
        assertThat(Files.exists(target.resolve("out"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        assertThat(Files.exists(target.resolve("root"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void writesNothingThroughALinkOrOutOfTheDirectory() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");
        tree(repository, entry("..", FileMode.REGULAR_FILE, blob(repository, "evil")));

        assertThatThrownBy(() -> write(repository.remote(), "linked")).isInstanceOf(GitException.class);
        assertThat(directory.resolve("target")).isEmptyDirectory();
    }

    @Test
    void leavesAnEmptyDirectoryForASubmodule() throws IOException {
        LocalRepository repository = LocalRepository.create(directory.resolve("r.git"), "README", "read\n");
        tree(repository, entry("vendor", FileMode.GITLINK, ObjectId.fromString(repository.tip())));

        write(repository.remote(), "linked");

        assertThat(target.resolve("vendor")).isEmptyDirectory();
    }

    @Test
    void givesUpOnAServerThatSaysNothing() throws IOException {
        try (ServedRepository served = ServedRepository.start(ServedRepository.Kind.JGIT, directory, FILES)) {
            served.server().fault(request -> sleep());
            GitOptions hasty = GitOptions.defaults()
                    .withLimits(GitLimits.DEFAULT
                            .withDeadline(Duration.ofSeconds(1))
                            .withIdle(Duration.ofSeconds(1)));
            long start = System.nanoTime();

            assertThatThrownBy(() -> GitCheckout.of(served.remote(), hasty).find("main"))
                    .isInstanceOf(GitException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(18));
        }
    }

    private static boolean sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private Revision write(GitRemote remote, String ref) {
        GitCheckout checkout = GitCheckout.of(remote, GitOptions.defaults());
        Revision found = checkout.find(ref);
        checkout.write(found, target);
        return found;
    }

    private static void linked(LocalRepository repository, String... namesAndTargets) throws IOException {
        Tree.Entry[] entries = new Tree.Entry[namesAndTargets.length / 2 + 1];
        entries[0] = entry("README", FileMode.REGULAR_FILE, blob(repository, "read\n"));
        for (int i = 0; i < namesAndTargets.length; i += 2) {
            ObjectId target = blob(repository, namesAndTargets[i + 1]);
            entries[i / 2 + 1] = entry(namesAndTargets[i], FileMode.SYMLINK, target);
        }
        tree(repository, entries);
    }

    /** A branch "linked" with this root tree. */
    private static void tree(LocalRepository repository, Tree.Entry... entries) throws IOException {
        TreeFormatter formatter = new TreeFormatter();
        for (Tree.Entry entry : entries) {
            byte[] name = entry.name().getBytes(UTF_8);
            FileMode mode = FileMode.fromBits(Integer.parseInt(entry.mode(), 8));
            formatter.append(name, 0, name.length, mode, JGitObjects.id(entry.id()));
        }
        try (Repository open = repository.open();
                ObjectInserter inserter = open.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(formatter));
            commit.setAuthor(BareRepository.person(GitIdentity.DEFAULT, java.time.Instant.now()));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("Second");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            point(repository, "refs/heads/linked", id);
        }
    }

    private static Tree.Entry entry(String name, FileMode mode, ObjectId id) {
        return new Tree.Entry(name, mode.toString(), JGitObjects.name(id));
    }

    private static ObjectId blob(LocalRepository repository, String content) throws IOException {
        try (Repository open = repository.open();
                ObjectInserter inserter = open.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, content.getBytes(UTF_8));
            inserter.flush();
            return id;
        }
    }

    private static ObjectId tag(LocalRepository repository, String commit) throws IOException {
        try (Repository open = repository.open();
                ObjectInserter inserter = open.newObjectInserter()) {
            TagBuilder tag = new TagBuilder();
            tag.setTag("v1");
            tag.setObjectId(ObjectId.fromString(commit), Constants.OBJ_COMMIT);
            tag.setTagger(BareRepository.person(GitIdentity.DEFAULT, java.time.Instant.now()));
            tag.setMessage("v1");
            ObjectId id = inserter.insert(tag);
            inserter.flush();
            return id;
        }
    }

    private static void point(LocalRepository repository, String ref, ObjectId id) throws IOException {
        try (Repository open = repository.open()) {
            RefUpdate update = open.updateRef(ref);
            update.setNewObjectId(id);
            assertThat(update.forceUpdate()).isIn(RefUpdate.Result.NEW, RefUpdate.Result.FORCED);
        }
    }
}
