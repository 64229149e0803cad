/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.jspecify.annotations.Nullable;

/**
 * Asks the credential helpers that the user configured for the {@code git} program, if there is one. It is run outside
 * any repository, so the configuration of a repository that was checked out names no program here; it never prompts.
 */
final class CredentialHelper {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, String> environment;

    CredentialHelper(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What the helpers have for this remote, or null. */
    @Nullable
    UserPassword fill(GitRemote remote) {
        Map<String, String> answer = ask("fill", question(remote, remote.user()));
        String user = answer.get("username");
        String password = answer.get("password");
        return user == null || password == null || password.isEmpty()
                ? null
                : new UserPassword(user, Secret.of(password));
    }

    /** Tells the helpers that the server did not take what they gave. */
    void reject(GitRemote remote, UserPassword login) {
        ask(
                "reject",
                question(remote, login.user()) + "password=" + login.password().reveal() + "\n");
    }

    private static String question(GitRemote remote, @Nullable String user) {
        String port = remote.port() > 0 ? ":" + remote.port() : "";
        String path = remote.path().startsWith("/") ? remote.path().substring(1) : remote.path();
        return "protocol=" + remote.scheme() + "\nhost=" + remote.host() + port + "\npath=" + path + "\n"
                + (user == null ? "" : "username=" + user + "\n");
    }

    private Map<String, String> ask(String action, String question) {
        List<String> command = List.of("git", "-c", "credential.interactive=false", "credential", action);
        Program program = new Program(command, PATIENCE)
                .in(Path.of(System.getProperty("java.io.tmpdir", ".")))
                .withEnvironment(environment)
                .withVariable("GIT_TERMINAL_PROMPT", "0")
                .withVariable("GIT_ASKPASS", "")
                .withVariable("SSH_ASKPASS", "")
                .withVariable("GIT_CEILING_DIRECTORIES", System.getProperty("java.io.tmpdir", "."))
                .without("GIT_DIR");
        Map<String, String> answer = new LinkedHashMap<>();
        try {
            Program.Result result = program.run((question + "\n").getBytes(StandardCharsets.UTF_8));
            if (result.exit() == 0) {
                result.output().lines().forEach(line -> put(answer, line));
            }
        } catch (IOException e) {
            return answer; // no git here, or no helper that answers in time: there is nothing to find
        }
        return answer;
    }

    private static void put(Map<String, String> answer, String line) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            answer.put(line.substring(0, equals), line.substring(equals + 1));
        }
    }
}
