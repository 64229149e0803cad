/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCheckoutTest {

    private static final PersonIdent SOMEONE = new PersonIdent("Someone", "someone@example.com");

    @TempDir
    Path directory;

    @Test
    void knowsItsOriginAndItsHead() throws Exception {
        try (Git git = repository("https://user@git.example.com/shop/web.git")) {
            LocalCheckout checkout = LocalCheckout.of(directory.resolve("sub")).orElseThrow();

            String head = git.getRepository().resolve("HEAD").name();
            assertThat(checkout.root().toRealPath()).isEqualTo(directory.toRealPath());
            assertThat(checkout.origin()).hasToString("https://git.example.com/shop/web.git");
            assertThat(checkout.head().orElseThrow())
                    .extracting(LocalCheckout.Head::commit, LocalCheckout.Head::author, LocalCheckout.Head::subject)
                    .containsExactly(head, "Someone <someone@example.com>", "First");
        }
    }

    @Test
    void tellsWhatIsEditedAndNotCommitted() throws Exception {
        try (Git git = repository("file:///srv/gitops.git")) {
            LocalCheckout checkout = LocalCheckout.of(directory).orElseThrow();
            RepositoryPath file = RepositoryPath.of("sub/a.yaml");
            RepositoryPath other = RepositoryPath.of("sub/b.yaml");
            RepositoryPath never = RepositoryPath.of("sub/never.yaml");

            assertThat(checkout.changed(List.of(file, other, never))).isEmpty();
            Files.writeString(directory.resolve("sub/a.yaml"), "a: 1\r\n");
            assertThat(checkout.changed(List.of(file, other, never))).isEmpty();
            Files.writeString(directory.resolve("sub/a.yaml"), "a: 2\n");
            Files.delete(directory.resolve("sub/b.yaml"));
            Files.writeString(directory.resolve("sub/never.yaml"), "c: 1\n");
            assertThat(checkout.changed(List.of(file, other, never))).containsExactly(file, other, never);
        }
    }

    @Test
    void takesNoOriginThatHoldsAPassword() throws Exception {
        try (Git git = repository("https://user:secret@git.example.com/shop/web.git")) {
            assertThat(git).isNotNull();
            assertThat(LocalCheckout.of(directory).orElseThrow().origin()).isNull();
        }
    }

    @Test
    void isNoneOutsideOfAWorkTree() {
        assertThat(LocalCheckout.of(directory)).isEmpty();
    }

    private Git repository(String origin) throws Exception {
        Git git = Git.init().setDirectory(directory.toFile()).call();
        StoredConfig config = git.getRepository().getConfig();
        config.setString("remote", "origin", "url", origin);
        config.save();
        Files.createDirectories(directory.resolve("sub"));
        Files.writeString(directory.resolve("sub/a.yaml"), "a: 1\n");
        Files.writeString(directory.resolve("sub/b.yaml"), "b: 1\n");
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("First")
                .setSign(false)
                .setAuthor(SOMEONE)
                .setCommitter(SOMEONE)
                .call();
        return git;
    }
}
