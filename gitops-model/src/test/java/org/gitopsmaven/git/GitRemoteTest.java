/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitRemoteTest {

    @ParameterizedTest
    @CsvSource({
        "https://git.example.org/team/gitops.git, https, git.example.org, 443, https://git.example.org/team/gitops.git",
        "https://GIT.example.org:8443/a%20b.git, https, git.example.org, 8443, https://git.example.org:8443/a%20b.git",
        "http://localhost/x, http, localhost, 80, http://localhost/x",
        "ssh://git@git.example.org:2222/x.git, ssh, git.example.org, 2222, ssh://git@git.example.org:2222/x.git",
        "git@git.example.org:team/x.git, ssh, git.example.org, 22, ssh://git@git.example.org/team/x.git",
        "file:///srv/x.git, file, '', -1, file:///srv/x.git"
    })
    void readsTheUsualForms(String url, String scheme, String host, int port, String shown) {
        GitRemote remote = GitRemote.of(url);

        assertThat(remote.scheme()).isEqualTo(scheme);
        assertThat(remote.host()).isEqualTo(host);
        assertThat(remote.effectivePort()).isEqualTo(port);
        assertThat(remote).hasToString(shown);
    }

    @Test
    void keepsTheUserOfAnHttpUrlOutOfSight() {
        GitRemote remote = GitRemote.of("https://s3cr3t@git.example.org/x.git");

        assertThat(remote.user()).isEqualTo("s3cr3t");
        assertThat(remote.toString()).doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ci:s3cr3t@git.example.org/x.git",
                "https://git.example.org/x.git?private_token=s3cr3t",
                "ssh://git:s3cr3t@git.example.org/x.git",
                "ftp://s3cr3t@git.example.org/x",
                "s3cr3t@",
                "https://s3cr3t@",
                "ext::s3cr3t@x"
            })
    void refusesPasswordsAndUnknownFormsWithoutShowingThem(String url) {
        assertThatThrownBy(() -> GitRemote.of(url))
                .isInstanceOf(GitOpsException.class)
                .satisfies(e -> assertThat(((GitOpsException) e).describe()).doesNotContain("s3cr3t"))
                .satisfies(e -> assertThat(((GitOpsException) e).hint()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/srv/x.git", "git://git.example.org/x", "https:///x", "ssh://-oProxy/x"})
    void refusesWhatIsNoUrlOfARepository(String url) {
        assertThatThrownBy(() -> GitRemote.of(url)).isInstanceOf(GitException.class);
    }

    @Test
    void turnsADirectoryIntoAFileUrlAndBack(@TempDir Path directory) {
        Path odd = directory.resolve("a b%c").resolve("ü.git");

        assertThat(GitRemote.of(odd).directory()).isEqualTo(odd);
    }
}
