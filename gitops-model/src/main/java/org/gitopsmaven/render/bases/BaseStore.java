/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.bases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.git.GitCheckout;
import org.gitopsmaven.kustomize.KustomizeException;
import org.jspecify.annotations.Nullable;

/**
 * The directory that fetched bases are kept in: {@code <hash of the URL>/<commit>} for checkouts, {@code refs} beside
 * them for what a ref meant when it was last asked. What is there is whole: it was made elsewhere and moved.
 */
final class BaseStore {

    private static final int HASH = 32;

    private final Path directory;

    BaseStore(Path directory) {
        this.directory = directory;
    }

    @Nullable
    Path find(String url, String commit) {
        Path checkout = checkouts(url).resolve(commit);
        return Files.isDirectory(checkout) ? checkout : null;
    }

    /** Keeps what the writer puts into the empty directory that it is given. */
    Path put(String url, String commit, Consumer<Path> writer) {
        Path checkouts = checkouts(url);
        try {
            Files.createDirectories(checkouts);
            Path draft = Files.createTempDirectory(checkouts, ".fetching-");
            try {
                writer.accept(draft);
                return publish(draft, checkouts.resolve(commit));
            } finally {
                FileTree.delete(draft);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The commit that a ref meant when it was last asked; null when it never was. */
    @Nullable
    String commitOf(String url, String ref) {
        Path file = refFile(url, ref);
        try {
            String commit = Files.isRegularFile(file) ? Files.readString(file) : "";
            return GitCheckout.isCommit(commit) ? commit : null;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    void remember(String url, String ref, String commit) {
        write(refFile(url, ref), commit);
    }

    private Path checkouts(String url) {
        return directory.resolve(hash(url));
    }

    private Path refFile(String url, String ref) {
        return checkouts(url).resolve("refs").resolve(hash(ref));
    }

    private void write(Path file, String content) {
        try {
            AtomicFile.write(file, content.getBytes(UTF_8));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static Path publish(Path draft, Path target) throws IOException {
        try {
            return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.isDirectory(target)) {
                return target; // another build was faster
            }
            throw e;
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private KustomizeException unusable(IOException e) {
        return new KustomizeException(
                "the cache of remote bases cannot be used: " + e.getMessage(),
                null,
                "check that " + directory + " can be written");
    }
}
