/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository behind a smart HTTP server. */
record ServedRepository(LocalRepository repository, HttpGitServer server, JGitBackend jgit) implements AutoCloseable {

    /** Servers differ in what they answer; what holds for one must hold for all. */
    enum Kind {
        JGIT,
        C_GIT
    }

    static ServedRepository start(Kind kind, Path directory, List<String> filesAndContents) throws IOException {
        assumeTrue(kind == Kind.JGIT || CGitBackend.isHere(), "git http-backend is not installed");
        LocalRepository repository =
                LocalRepository.create(directory.resolve("gitops.git"), filesAndContents.toArray(String[]::new));
        if (kind == Kind.C_GIT) {
            CGitBackend.configure(repository.directory());
        }
        JGitBackend jgit = new JGitBackend(directory);
        HttpGitServer server = new HttpGitServer(kind == Kind.JGIT ? jgit : new CGitBackend(directory));
        return new ServedRepository(repository, server, jgit);
    }

    /** Three files for each service, four directories deep. */
    static List<String> services(int count) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String service = "services/svc-" + i + "/";
            files.addAll(List.of(service + "base/deployment.yaml", "base of " + i + "\n"));
            files.addAll(List.of(service + "overlays/dev/kustomization.yaml", "dev of " + i + "\n"));
            files.addAll(List.of(overlay(i), "prod of " + i + "\n"));
        }
        return files;
    }

    static String overlay(int service) {
        return "services/svc-" + service + "/overlays/prod/kustomization.yaml";
    }

    GitRemote remote() {
        return server.remote(repository.directory());
    }

    GitBranch open() {
        return open(GitOptions.defaults());
    }

    GitBranch open(GitOptions options) {
        return GitBranch.open(remote(), "main", options);
    }

    @Override
    public void close() {
        server.close();
    }
}
