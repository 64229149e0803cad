/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "GITHUB_TOKEN, '', https://github.com/o/r, x-access-token",
        "GITHUB_TOKEN, GITHUB_SERVER_URL=https://ghe.example.org, https://ghe.example.org/o/r, x-access-token",
        "CI_JOB_TOKEN, CI_SERVER_URL=https://gitlab.example.org:8443, https://gitlab.example.org:8443/g/r.git, gitlab-ci-token",
        "GITLAB_TOKEN, '', https://gitlab.com/g/r.git, oauth2",
        "BITBUCKET_TOKEN, '', https://bitbucket.org/w/r.git, x-token-auth",
        "SYSTEM_ACCESSTOKEN, SYSTEM_COLLECTIONURI=https://dev.azure.com/o/, https://dev.azure.com/o/p/_git/r, build",
        "GITOPS_TOKEN, GITOPS_USERNAME=bot, https://anywhere.example.org/r.git, bot"
    })
    void givesATokenOfTheEnvironmentToItsServer(String variable, String server, String url, String user) {
        UserPassword login = new EnvironmentLogins(environment(variable, server)).find(GitRemote.of(url));

        assertThat(login).isEqualTo(new UserPassword(user, Secret.of("t0ken")));
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB_TOKEN, '', https://evil.example.org/o/r",
        "GITHUB_TOKEN, GITHUB_SERVER_URL=https://ghe.example.org, https://github.com/o/r",
        "GITHUB_TOKEN, '', https://github.com.example.org/o/r",
        "GITHUB_TOKEN, '', http://github.com/o/r",
        "CI_JOB_TOKEN, CI_SERVER_URL=https://gitlab.example.org, https://gitlab.com/g/r.git",
        "GITEA_TOKEN, '', https://gitea.example.org/o/r",
        "GITOPS_TOKEN, '', http://anywhere.example.org/r.git"
    })
    void givesNoTokenToAnyOtherServerNorInTheClear(String variable, String server, String url) {
        assertThat(new EnvironmentLogins(environment(variable, server)).find(GitRemote.of(url)))
                .isNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksTheCredentialHelpersOfGitWhenTheServerAsks() throws IOException {
        assumeTrue(CGitBackend.isHere(), "git is not installed");
        try (ServedRepository served =
                ServedRepository.start(ServedRepository.Kind.JGIT, directory, ServedRepository.services(1))) {
            served.server().fault(request -> {
                if (request.getRequestHeaders().getFirst("Authorization") != null) {
                    return false;
                }
                request.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
                return HttpGitServer.status(request, 401);
            });
            GitOptions options = GitOptions.defaults().withEnvironment(gitSettings("helped", "by-helper"));

            served.open(options).snapshot();

            // helped:by-helper
            assertThat(served.server().logins()).contains("Basic aGVscGVkOmJ5LWhlbHBlcg==");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksNoHelperWhenTheServerDoesNotAsk() throws IOException {
        assumeTrue(CGitBackend.isHere(), "git is not installed");
        try (ServedRepository served =
                ServedRepository.start(ServedRepository.Kind.JGIT, directory, ServedRepository.services(1))) {
            Path mark = directory.resolve("helper-ran");
            Map<String, String> settings = gitSettings("helped", "x\"; touch '" + mark + "'; echo \"");

            served.open(GitOptions.defaults().withEnvironment(settings)).snapshot();

            assertThat(mark).doesNotExist();
            assertThat(served.server().logins()).allMatch(String::isEmpty);
        }
    }

    @Test
    void showsNoSecretInItsText() {
        GitOptions options = GitOptions.defaults()
                .withEnvironment(Map.of())
                .withCredentials(GitCredentials.userPassword("ci", "s3cr3t"))
                .withSigning(new GitSigning.Ssh(Secret.of("s3cr3t"), Secret.of("s3cr3t")))
                .withHttp(new GitHttp(new GitHttp.Proxy("p", 1, "u", Secret.of("s3cr3t")), ""));

        assertThat(options.toString()).contains("***").doesNotContain("s3cr3t");
    }

    @Test
    void hidesSecretsInEveryFormTheyAreWritten() {
        Redactor redactor = new Redactor();
        redactor.hide("ci", Secret.of("p/a+s:s"));

        assertThat(redactor.clean("p/a+s:s p%2Fa%2Bs%3As cC9hK3M6cw== Y2k6cC9hK3M6cw=="))
                .isEqualTo("*** *** *** ***");
        assertThat(redactor.clean("https://token@host/x?private_token=abc&x=1 http://u:p@h/"))
                .isEqualTo("https://host/x?private_token=***&x=1 http://h/");
    }

    private static Map<String, String> environment(String variable, String server) {
        Map<String, String> environment = new HashMap<>(Map.of(variable, "t0ken"));
        int equals = server.indexOf('=');
        if (equals > 0) {
            environment.put(server.substring(0, equals), server.substring(equals + 1));
        }
        return environment;
    }

    private Map<String, String> gitSettings(String user, String password) throws IOException {
        Path settings = Files.writeString(
                directory.resolve("gitconfig"),
                "[credential]\n\thelper = \"!f() { echo username=" + user + "; echo \\\"password="
                        + password.replace("\"", "\\\"") + "\\\"; }; f\"\n");
        return Map.of(
                "GIT_CONFIG_GLOBAL",
                settings.toString(),
                "GIT_CONFIG_NOSYSTEM",
                "1",
                "PATH",
                System.getenv().getOrDefault("PATH", ""));
    }
}
