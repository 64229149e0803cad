/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A repository is somebody else's: links, submodules, attributes, hooks and settings in it do nothing. */
class HostileRepositoryTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"link, a symbolic link", "module, a submodule"})
    void neitherReadsNorWritesThroughLinksAndSubmodules(String name, String what) throws IOException {
        GitBranch branch = open(withSpecialEntries());

        assertThatThrownBy(() -> branch.snapshot().read(RepositoryPath.of(name)))
                .hasMessage("\"" + name + "\" is " + what + ", not a file");
        assertThatThrownBy(() -> GitBranchTest.set(branch, name, "x")).hasMessageContaining(what);
        assertThat(branch.snapshot().read(RepositoryPath.of(name + "/below"))).isEmpty();
        assertThatThrownBy(() -> GitBranchTest.set(branch, name + "/below", "x"))
                .hasMessage("\"" + name + "/below\" lies below \"" + name + "\", which is " + what);
    }

    @Test
    void keepsModesAndNamesOfWhatItDoesNotTouch() throws IOException {
        LocalRepository repository = withSpecialEntries();

        GitBranchTest.set(open(repository), "script.sh", "echo new\n");

        try (Repository opened = repository.open()) {
            ObjectId tree = repository.log().get(0).getTree();
            var walk = new org.eclipse.jgit.treewalk.TreeWalk(opened);
            walk.addTree(tree);
            StringBuilder listing = new StringBuilder();
            while (walk.next()) {
                listing.append(walk.getFileMode(0))
                        .append(' ')
                        .append(walk.getNameString())
                        .append('\n');
            }
            assertThat(listing)
                    .hasToString("100644 .gitattributes\n120000 link\n160000 module\n"
                            + "100644 plain.txt\n100755 script.sh\n");
        }
    }

    @Test
    void appliesNoAttributes() throws IOException {
        LocalRepository repository = withSpecialEntries();
        GitBranch branch = open(repository);

        GitBranchTest.set(branch, "plain.txt", "one\r\ntwo\n");

        assertThat(branch.snapshot().read(RepositoryPath.of("plain.txt")))
                .hasValue("one\r\ntwo\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void runsNoHooksAndObeysNoSettingsOfARepositoryOnThisMachine() throws IOException {
        LocalRepository repository = withSpecialEntries();
        Path mark = directory.resolve("hook-ran");
        for (String hook : new String[] {"pre-receive", "update", "post-receive", "post-update", "pre-push"}) {
            Path file = Files.createDirectories(repository.directory().resolve("hooks"))
                    .resolve(hook);
            Files.writeString(file, "#!/bin/sh\ntouch '" + mark + "'\n");
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        Path config = repository.directory().resolve("config");
        Files.writeString(
                config,
                Files.readString(config) + "[uploadpack]\n\tpackObjectsHook = touch " + mark
                        + "\n[core]\n\tfsmonitor = touch " + mark + "\n\thooksPath = hooks\n");

        GitBranchTest.set(open(repository), "plain.txt", "new\n");

        assertThat(repository.text("plain.txt")).isEqualTo("new\n");
        assertThat(mark).doesNotExist();
    }

    @Test
    void refusesARepositoryWithOtherObjectNames() throws IOException {
        LocalRepository repository = withSpecialEntries();
        Path config = repository.directory().resolve("config");
        Files.writeString(config, Files.readString(config) + "[extensions]\n\tobjectFormat = sha256\n");

        assertThatThrownBy(open(repository)::snapshot).hasMessageContaining("SHA-256");
    }

    @Test
    void cannotBeToldToWriteAForgedMessage() throws IOException {
        LocalRepository repository = withSpecialEntries();
        CommitMessage message = new CommitMessage(
                "Bump\n\nGitOps-Operation: rollback",
                java.util.List.of("line\nSigned-off-by: x"),
                java.util.List.of(new CommitMessage.Trailer("App", "web\nGitOps-Image: evil")));

        open(repository)
                .commit(tip -> new BranchEdit(java.util.List.of(GitBranchTest.put("plain.txt", "new\n")), message));

        assertThat(open(repository).log(1).get(0).trailers())
                .containsExactly(new CommitMessage.Trailer("App", "web GitOps-Image: evil"));
    }

    private static GitBranch open(LocalRepository repository) {
        return GitBranch.open(repository.remote(), "main", GitOptions.defaults());
    }

    private LocalRepository withSpecialEntries() throws IOException {
        LocalRepository local = LocalRepository.create(directory.resolve("gitops.git"), "plain.txt", "plain\n");
        try (Repository repository = local.open();
                ObjectInserter inserter = repository.newObjectInserter()) {
            TreeFormatter tree = new TreeFormatter();
            tree.append(".gitattributes", FileMode.REGULAR_FILE, blob(inserter, "* text filter=evil ident\n"));
            tree.append("link", FileMode.SYMLINK, blob(inserter, "../../etc/passwd"));
            tree.append("module", FileMode.GITLINK, ObjectId.fromString("1".repeat(40)));
            tree.append("plain.txt", FileMode.REGULAR_FILE, blob(inserter, "plain\n"));
            tree.append("script.sh", FileMode.EXECUTABLE_FILE, blob(inserter, "echo old\n"));
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(tree));
            commit.setParentId(ObjectId.fromString(local.tip()));
            commit.setAuthor(BareRepository.person(GitIdentity.DEFAULT, java.time.Instant.now()));
            commit.setCommitter(BareRepository.person(GitIdentity.DEFAULT, java.time.Instant.now()));
            commit.setMessage("Special entries\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository.updateRef("refs/heads/main");
            update.setNewObjectId(id);
            update.update();
        }
        return local;
    }

    private static ObjectId blob(ObjectInserter inserter, String text) throws IOException {
        return inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }
}
