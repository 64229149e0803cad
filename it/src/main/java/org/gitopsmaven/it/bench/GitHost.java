/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A way to the repositories of a directory. */
interface GitHost extends AutoCloseable {

    String url(String repository);

    @Override
    void close();

    /**
     * Opens one.
     *
     * @param kind {@code cgit}: {@code git http-backend}; {@code jgit}: JGit's own server, in this JVM; {@code file}: none,
     *     the repositories are read and written as directories
     */
    static GitHost open(String kind, Path root) throws IOException {
        return switch (kind) {
            case "cgit" -> new HttpHost(new CGitService(root));
            case "jgit" -> new HttpHost(new JGitService(root));
            case "file" -> new DirectoryHost(root);
            default -> throw new IOException("\"" + kind + "\" is no server: use cgit, jgit or file");
        };
    }

    /** The directory itself. */
    record DirectoryHost(Path root) implements GitHost {

        @Override
        public String url(String repository) {
            return root.resolve(repository).toUri().toString();
        }

        @Override
        public void close() {
            // nothing serves it
        }
    }
}
