/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gitopsmaven.git.CommitResult.Committed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SshRemoteTest {

    private static final String FILE = ServedRepository.overlay(1);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa", "ecdsa"})
    void pushesWithAKeyHeldInMemory(String type) throws Exception {
        SshTestKey key = SshTestKey.make(type);
        LocalRepository repository = repository();
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            GitBranch branch = GitBranch.open(
                    server.remote(repository.directory()), "main", options(key.text(), server.knownHosts()));

            CommitResult result = GitBranchTest.set(branch, FILE, "new\n");

            assertThat(result).isInstanceOf(Committed.class);
            assertThat(repository.text(FILE)).isEqualTo("new\n");
            assertThat(server.commands()).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void refusesAHostThatIsNotKnownAndShowsItsFingerprint() throws Exception {
        SshTestKey key = SshTestKey.make("ed25519");
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            GitBranch branch = GitBranch.open(server.remote(repository().directory()), "main", options(key.text(), ""));

            assertThatThrownBy(branch::snapshot)
                    .hasMessageContaining("the SSH host is not known")
                    .hasMessageContaining(server.fingerprint());
            assertThat(server.commands()).isEmpty();
        }
    }

    @Test
    void refusesAHostWhoseKeyHasChanged() throws Exception {
        SshTestKey key = SshTestKey.make("ecdsa");
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic());
                SshGitServer before = new SshGitServer(directory, key.pair().getPublic())) {
            String changed = server.knownHosts().split(" ")[0]
                    + before.knownHosts().substring(before.knownHosts().indexOf(' '));
            GitBranch branch =
                    GitBranch.open(server.remote(repository().directory()), "main", options(key.text(), changed));

            assertThatThrownBy(branch::snapshot).hasMessageContaining("another key than the one that is known");
        }
    }

    @Test
    void refusesARevokedHostKey() throws Exception {
        SshTestKey key = SshTestKey.make("ecdsa");
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            String revoked = server.knownHosts() + "@revoked " + server.knownHosts();
            GitBranch branch =
                    GitBranch.open(server.remote(repository().directory()), "main", options(key.text(), revoked));

            assertThatThrownBy(branch::snapshot).hasMessageContaining("is revoked");
        }
    }

    @Test
    void trustsAHostByItsFingerprint() throws Exception {
        SshTestKey key = SshTestKey.make("ecdsa");
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            GitOptions options = options(key.text(), "").withSsh(new GitSsh("", Set.of(server.fingerprint())));

            assertThat(GitBranch.open(server.remote(repository().directory()), "main", options)
                            .snapshot()
                            .read(RepositoryPath.of(FILE)))
                    .isPresent();
        }
    }

    @Test
    void saysThatTheServerDoesNotTakeTheKey() throws Exception {
        SshTestKey key = SshTestKey.make("ecdsa");
        SshTestKey other = SshTestKey.make("ecdsa");
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            GitBranch branch = GitBranch.open(
                    server.remote(repository().directory()), "main", options(other.text(), server.knownHosts()));

            assertThatThrownBy(branch::snapshot).hasMessageContaining("does not accept the key");
        }
    }

    @Test
    void saysThatThereIsNoRepository() throws Exception {
        SshTestKey key = SshTestKey.make("ecdsa");
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            GitBranch branch = GitBranch.open(
                    server.remote(directory.resolve("none.git")), "main", options(key.text(), server.knownHosts()));

            assertThatThrownBy(branch::snapshot)
                    .isInstanceOf(GitException.class)
                    .hasMessageContaining("there is no Git repository");
        }
    }

    @Test
    void showsNothingOfAKeyThatCannotBeRead() throws IOException {
        String broken = "-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----\n";

        assertThatThrownBy(() -> GitBranch.open(GitRemote.of("ssh://git@127.0.0.1/x.git"), "main", options(broken, "")))
                .hasMessageContaining("the SSH key given")
                .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("c2VjcmV0"));
    }

    @Test
    void usesTheKeysOfTheAgent() throws Exception {
        assumeTrue(SshTestKey.hasProgram("ssh-agent") && SshTestKey.hasProgram("ssh-add"), "no ssh-agent here");
        SshTestKey key = SshTestKey.make("ed25519");
        // the path of a socket must be short
        Path socket = Files.createTempDirectory("ag").resolve("s");
        Process agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                .redirectErrorStream(true)
                .start();
        try (SshGitServer server = new SshGitServer(directory, key.pair().getPublic())) {
            SshTestKey.await(socket);
            SshTestKey.addToAgent(key, socket);
            GitOptions options = GitOptions.defaults()
                    .withEnvironment(Map.of("SSH_AUTH_SOCK", socket.toString()))
                    .withSsh(new GitSsh(server.knownHosts(), Set.of()));
            LocalRepository repository = repository();

            GitBranchTest.set(GitBranch.open(server.remote(repository.directory()), "main", options), FILE, "new\n");

            assertThat(repository.text(FILE)).isEqualTo("new\n");
        } finally {
            agent.destroy();
            agent.waitFor(5, TimeUnit.SECONDS);
            Files.deleteIfExists(socket);
            Files.deleteIfExists(socket.getParent());
        }
    }

    private LocalRepository repository() {
        return LocalRepository.create(
                directory.resolve("gitops.git"), ServedRepository.services(3).toArray(String[]::new));
    }

    private static GitOptions options(String key, String knownHosts) {
        return GitOptions.defaults()
                .withEnvironment(Map.of())
                .withCredentials(GitCredentials.sshKey(key, null))
                .withSsh(new GitSsh(knownHosts, Set.of()));
    }
}
