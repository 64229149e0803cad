/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;

/** A project below {@code src/it} as a bare repository, to which builds push. */
record PublishedProject(Path repository) {

    /** Publishes a project on the branch {@code main}, and on others that start where it does. */
    static PublishedProject of(String project, Path repository, String... branches) throws IOException {
        Path source = Path.of("src", "it", project);
        Map<RepositoryPath, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = source.relativize(path).toString().replace('\\', '/');
                String text = Files.readString(path).replace("@project.version@", Plugin.VERSION);
                files.put(RepositoryPath.of(name), text.getBytes(StandardCharsets.UTF_8));
            }
        }
        BareRepository.createIfMissing(
                GitRemote.of(repository), "main", files, CommitMessage.of("Start"), GitIdentity.DEFAULT);
        PublishedProject published = new PublishedProject(repository);
        Path heads = repository.resolve("refs").resolve("heads");
        for (String branch : branches) {
            Files.copy(heads.resolve("main"), heads.resolve(branch));
        }
        return published;
    }

    String url() {
        return repository.toUri().toString();
    }

    GitBranch branch(String name) {
        return GitBranch.open(GitRemote.of(repository), name, GitOptions.defaults());
    }

    String read(String branch, String file) {
        return new String(
                branch(branch).snapshot().read(RepositoryPath.of(file)).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** Writes the files of a branch to a directory. */
    Path checkOut(String branch, Path directory) throws IOException {
        checkOut(branch(branch).snapshot(), RepositoryPath.ROOT, directory);
        return directory;
    }

    private static void checkOut(GitSnapshot snapshot, RepositoryPath from, Path to) throws IOException {
        Files.createDirectories(to);
        for (GitSnapshot.Entry entry : snapshot.list(from)) {
            RepositoryPath path = from.resolve(entry.name());
            if (entry.kind() == GitSnapshot.Kind.DIRECTORY) {
                checkOut(snapshot, path, to.resolve(entry.name()));
            } else {
                Files.write(to.resolve(entry.name()), snapshot.read(path).orElseThrow());
            }
        }
    }
}
