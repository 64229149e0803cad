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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether git itself finds the signatures good. */
class SigningTest {

    private static final GitIdentity COMMITTER = new GitIdentity("Committer", "committer@example.org");

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"ed25519,", "ed25519, open sesame", "rsa,", "ecdsa,", "ecdsa, open sesame"})
    void signsWithAnSshKeyInMemory(String type, @org.jspecify.annotations.Nullable String passphrase) throws Exception {
        assumeTrue(CGitBackend.isHere() && SshTestKey.hasProgram("ssh-keygen"), "git or ssh-keygen is not installed");
        SshTestKey key = SshTestKey.make(type, passphrase);
        LocalRepository repository = repository();
        Secret secret = passphrase == null ? null : Secret.of(passphrase);

        set(repository, new GitSigning.Ssh(Secret.of(key.text()), secret));

        Path signers =
                Files.writeString(directory.resolve("signers"), COMMITTER.email() + " " + key.publicLine() + "\n");
        String allowed = "gpg.ssh.allowedSignersFile=" + signers;
        String verified = CGitBackend.git(repository.directory(), "-c", allowed, "log", "-1", "--format=%G?");
        assertThat(verified.strip()).isEqualTo("G");
        assertThat(CGitBackend.git(repository.directory(), "-c", allowed, "verify-commit", "main"))
                .contains("Good \"git\" signature for " + COMMITTER.email());
    }

    @ParameterizedTest
    @CsvSource({"''", "open sesame"})
    void signsWithTheGpgProgram(String passphrase) throws Exception {
        assumeTrue(CGitBackend.isHere() && SshTestKey.hasProgram("gpg"), "git or gpg is not installed");
        Path home = gpgHome(passphrase);
        LocalRepository repository = repository();

        try {
            set(repository, new GitSigning.Gpg("", "gpg", home, passphrase.isEmpty() ? null : Secret.of(passphrase)));

            assertThat(git(repository, home, "log", "-1", "--format=%G? %GS"))
                    .isEqualTo("G Committer <committer@example.org>");
            assertThat(git(repository, home, "verify-commit", "--verbose", "main"))
                    .contains("Good signature from \"Committer <committer@example.org>\"");
        } finally {
            stopAgent(home);
        }
    }

    @Test
    void writesNoCommitThatItCannotSign() throws Exception {
        assumeTrue(SshTestKey.hasProgram("gpg"), "gpg is not installed");
        Path home = gpgHome("");
        LocalRepository repository = repository();

        try {
            assertThatThrownBy(() -> set(repository, new GitSigning.Gpg("nobody@example.org", "gpg", home, null)))
                    .hasMessageContaining("gpg does not sign with the key \"nobody@example.org\"");
            assertThat(repository.subjects()).containsExactly("First");
        } finally {
            stopAgent(home);
        }
    }

    @Test
    void saysThatTheProgramIsMissing() {
        LocalRepository repository = repository();

        assertThatThrownBy(() -> set(repository, new GitSigning.Gpg("", "no-such-gpg", null, null)))
                .hasMessageContaining("gpg does not sign");
    }

    @Test
    void namesAuthorAndCommitter() throws IOException {
        LocalRepository repository = repository();
        GitOptions options = GitOptions.defaults()
                .withAuthor(new GitIdentity("Ann Author", "ann@example.org"))
                .withCommitter(COMMITTER);

        GitBranchTest.set(GitBranch.open(repository.remote(), "main", options), "README.md", "x\n");

        var commit = repository.log().get(0);
        assertThat(commit.getAuthorIdent().getEmailAddress()).isEqualTo("ann@example.org");
        assertThat(commit.getCommitterIdent().getName()).isEqualTo("Committer");
        assertThatThrownBy(() -> new GitIdentity("x\nparent 0", "x")).hasMessageContaining("cannot be the name");
    }

    private LocalRepository repository() {
        return LocalRepository.create(directory.resolve("gitops.git"), "README.md", "hello\n");
    }

    private static void set(LocalRepository repository, GitSigning signing) {
        GitOptions options = GitOptions.defaults().withCommitter(COMMITTER).withSigning(signing);
        GitBranchTest.set(GitBranch.open(repository.remote(), "main", options), "README.md", "signed\n");
    }

    private static String git(LocalRepository repository, Path home, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-C", repository.directory().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GNUPGHOME", home.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return said.strip();
    }

    // the agent's socket needs a short path
    private static Path gpgHome(String passphrase) throws Exception {
        Path home = Files.createTempDirectory(
                "gp", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        run(
                home,
                "gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--pinentry-mode",
                "loopback",
                "--passphrase",
                passphrase,
                "--quick-generate-key",
                "Committer <committer@example.org>",
                "ed25519",
                "sign",
                "never");
        return home;
    }

    private static void stopAgent(Path home) throws Exception {
        run(home, "gpgconf", "--homedir", home.toString(), "--kill", "all");
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void run(Path home, String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(home + ": " + said);
        }
    }
}
