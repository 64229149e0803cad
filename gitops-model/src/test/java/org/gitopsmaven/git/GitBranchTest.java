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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.CommitResult.Committed;
import org.gitopsmaven.git.CommitResult.Unchanged;
import org.gitopsmaven.git.PartialClone.PushTalk;
import org.gitopsmaven.git.object.CommitText;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.gitopsmaven.git.object.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitBranchTest {

    @TempDir
    Path directory;

    private LocalRepository repository;
    private GitBranch branch;

    @BeforeEach
    void create() {
        repository = LocalRepository.create(
                directory.resolve("gitops.git"),
                "apps/web/values.yaml",
                "tag: 1\n",
                "apps/api/values.yaml",
                "tag: 1\n",
                "README.md",
                "hello\n");
        branch = GitBranch.open(repository.remote(), "main", GitOptions.defaults());
    }

    @Test
    void readsFilesAndDirectoriesOfTheTip() {
        GitSnapshot tip = branch.snapshot();

        assertThat(tip.read(RepositoryPath.of("apps/web/values.yaml"))).hasValue("tag: 1\n".getBytes(UTF_8));
        assertThat(tip.read(RepositoryPath.of("apps/nothing/values.yaml"))).isEmpty();
        assertThat(tip.list(RepositoryPath.of("apps")).stream().map(GitSnapshot.Entry::name))
                .containsExactly("api", "web");
        assertThat(tip.list(RepositoryPath.of("nothing"))).isEmpty();
        assertThatThrownBy(() -> tip.read(RepositoryPath.of("apps"))).hasMessage("\"apps\" is a directory, not a file");
    }

    @Test
    void keepsToItselfWhatFallsOutOfTheThreadThatServesADirectory() throws IOException {
        JGitClone clone = new JGitClone(repository.remote(), GitLimits.DEFAULT, transport -> {});
        ObjectName tip = ObjectName.of(repository.tip());
        ObjectName blob = clone.objects().write(ObjectType.BLOB, "new".getBytes(UTF_8));
        Tree tree = Tree.EMPTY.with(new Tree.Entry("new", Tree.Entry.FILE, blob));
        ObjectName root = clone.objects().write(ObjectType.TREE, tree.format());
        String someone = "A <a@example.com> 1 +0000";
        CommitText text = new CommitText(root, List.of(), someone, someone, null, "New\n");
        ObjectName commit = clone.objects().write(ObjectType.COMMIT, text.format());
        clone.objects().flush();
        List<String> printed = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> printed.add(thread.getName()));
        try (PushTalk talk = clone.push()) {
            Path objects = repository.directory().resolve("objects");
            Files.move(objects, objects.resolveSibling("lost"));

            assertThatThrownBy(() -> talk.push("refs/heads/main", tip, commit)).isInstanceOf(IOException.class);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(printed).filteredOn(name -> name.startsWith("JGit")).isEmpty();
    }

    @Test
    void commitsEditsOnTopOfTheTip() throws IOException {
        String before = repository.tip();

        CommitResult result = branch.commit(tip -> new BranchEdit(
                List.of(put("apps/web/values.yaml", "tag: 2\n"), put("apps/new/deep/values.yaml", "tag: 0\n")),
                new CommitMessage("Bump web", List.of("why"), List.of(new CommitMessage.Trailer("App", "web")))));

        assertThat(result).isInstanceOfSatisfying(Committed.class, committed -> {
            assertThat(committed.parent()).isEqualTo(before);
            assertThat(committed.attempts()).isEqualTo(1);
            assertThat(committed.files()).hasSize(2);
            assertThat(committed.files().get(0).before()).isEqualTo("tag: 1\n".getBytes(UTF_8));
        });
        assertThat(repository.text("apps/web/values.yaml")).isEqualTo("tag: 2\n");
        assertThat(repository.text("apps/new/deep/values.yaml")).isEqualTo("tag: 0\n");
        assertThat(repository.text("apps/api/values.yaml")).isEqualTo("tag: 1\n");
        assertThat(repository.log().get(0).getFullMessage()).isEqualTo("Bump web\n\nwhy\n\nApp: web\n");
    }

    @Test
    void removesFilesAndTheDirectoriesTheyLeaveEmpty() throws IOException {
        branch.commit(tip -> new BranchEdit(
                List.of(new FileEdit.Remove(RepositoryPath.of("apps/web/values.yaml"))), CommitMessage.of("Remove")));

        assertThat(branch.snapshot().list(RepositoryPath.of("apps")).stream().map(GitSnapshot.Entry::name))
                .containsExactly("api");
        assertThat(repository.text("README.md")).isEqualTo("hello\n");
    }

    @Test
    void makesNoCommitWhenThereIsNothingToDo() throws IOException {
        CommitResult nothing = branch.commit(tip -> BranchEdit.nothing());
        CommitResult same = branch.commit(
                tip -> new BranchEdit(List.of(put("README.md", "hello\n")), CommitMessage.of("Same bytes")));

        assertThat(nothing).isEqualTo(new Unchanged(repository.tip()));
        assertThat(same).isEqualTo(new Unchanged(repository.tip()));
        assertThat(repository.subjects()).containsExactly("First");
    }

    @Test
    void seesWhatOthersPushedMeanwhile() throws IOException {
        branch.snapshot();
        set(GitBranch.open(repository.remote(), "main", GitOptions.defaults()), "apps/api/values.yaml", "tag: 7\n");

        set(branch, "apps/web/values.yaml", "tag: 2\n");

        assertThat(repository.text("apps/api/values.yaml")).isEqualTo("tag: 7\n");
        assertThat(repository.text("apps/web/values.yaml")).isEqualTo("tag: 2\n");
        assertThat(repository.log()).hasSize(3);
    }

    @Test
    void leavesTheBranchAloneWhenAChangeFails() throws IOException {
        assertThatThrownBy(() -> branch.commit(tip -> {
                    throw new GitException("no such key", null);
                }))
                .hasMessage("no such key");
        assertThat(repository.subjects()).containsExactly("First");
    }

    @Test
    void refusesToWriteBesideANameThatDiffersInCase() {
        assertThatThrownBy(() -> set(branch, "Apps/web/values.yaml", "x"))
                .hasMessageContaining("would lie beside \"apps\"");
    }

    @Test
    void refusesToWriteAFileInThePlaceOfADirectory() {
        assertThatThrownBy(() -> set(branch, "apps/web", "x")).hasMessage("\"apps/web\" is a directory, not a file");
        assertThatThrownBy(() -> set(branch, "README.md/x", "x"))
                .hasMessage("\"README.md/x\" lies below \"README.md\", which is a file");
    }

    @Test
    void refusesFilesAboveTheLimit() {
        GitBranch small = GitBranch.open(
                repository.remote(), "main", GitOptions.defaults().withLimits(GitLimits.DEFAULT.withFile(3)));

        assertThatThrownBy(() -> small.snapshot().read(RepositoryPath.of("README.md")))
                .hasMessageContaining("6 bytes, more than the limit of 3");
        assertThatThrownBy(() -> set(small, "README.md", "long\n")).hasMessageContaining("more than the limit of 3");
    }

    @Test
    void namesTheBranchesWhenThereIsNoSuchBranch() {
        GitBranch wrong = GitBranch.open(repository.remote(), "mian", GitOptions.defaults());

        assertThatThrownBy(wrong::snapshot)
                .isInstanceOfSatisfying(
                        GitException.class,
                        e -> assertThat(e.describe())
                                .contains("there is no branch \"mian\"")
                                .contains("there are: main"));
    }

    @Test
    @Timeout(30)
    void failsAChangeWhenThereIsNoRepository() {
        GitBranch nowhere =
                GitBranch.open(GitRemote.of(directory.resolve("nowhere.git")), "main", GitOptions.defaults());

        assertThatThrownBy(() -> nowhere.commit(tip -> BranchEdit.nothing()))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("nowhere.git");
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        GitBranch missing = GitBranch.open(GitRemote.of(directory.resolve("none.git")), "main", GitOptions.defaults());
        GitBranch file = GitBranch.open(
                GitRemote.of(Files.writeString(directory.resolve("bundle"), "x")), "main", GitOptions.defaults());

        assertThatThrownBy(missing::snapshot).hasMessageContaining("there is no Git repository");
        assertThatThrownBy(file::snapshot).isInstanceOf(GitException.class).hasMessageContaining("Git repository");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-f", "refs/heads/main", "HEAD", "a..b", "a b", "a.lock", "a\nb"})
    void refusesWhatIsNoNameOfABranch(String name) {
        assertThatThrownBy(() -> GitBranch.open(repository.remote(), name, GitOptions.defaults()))
                .hasMessageContaining("is not the name of a branch");
    }

    @Test
    void readsTheHistoryNewestFirst() {
        set(branch, "README.md", "two\n");

        List<CommitRecord> log = branch.log(10);

        assertThat(log.stream().map(CommitRecord::subject)).containsExactly("Set README.md", "First");
        assertThat(log.get(0).parent()).isEqualTo(log.get(1).id());
        assertThat(branch.log(1)).hasSize(1);
    }

    @Test
    void createsARepositoryOnceAndOnlyOnThisMachine() throws IOException {
        String tip = repository.tip();

        assertThat(BareRepository.createIfMissing(
                        repository.remote(), "main", Map.of(), CommitMessage.of("Again"), GitIdentity.DEFAULT))
                .isFalse();
        assertThat(repository.tip()).isEqualTo(tip);
        GitRemote far = GitRemote.of("https://git.example.org/x.git");
        assertThatThrownBy(() -> BareRepository.createIfMissing(
                        far, "main", Map.of(), CommitMessage.of("x"), GitIdentity.DEFAULT))
                .hasMessageContaining("can only be created by a file: URL");
    }

    @Test
    void leavesADirectoryAloneThatIsNoRepository() throws IOException {
        Path precious = Files.createDirectory(directory.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> LocalRepository.create(precious)).hasMessageContaining("is no Git repository");
        assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
    }

    static FileEdit.Put put(String path, String content) {
        return new FileEdit.Put(RepositoryPath.of(path), content.getBytes(UTF_8));
    }

    static CommitResult set(GitBranch branch, String path, String content) {
        return branch.commit(tip -> new BranchEdit(List.of(put(path, content)), CommitMessage.of("Set " + path)));
    }
}
