/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.PartsHash.Sum;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/** The files of a tree as they are in this run: their names, and hashes of their contents, told once for each. */
final class TreeContents {

    /** By which Argo CD puts the commit into what it renders. */
    static final String REVISION = "ARGOCD_APP_REVISION";

    private static final long LARGEST = 64L << 20;

    private final SourceTree tree;
    private final Map<Path, FileContent> known = new ConcurrentHashMap<>();
    private @Nullable WorkingTree listing;

    TreeContents(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * What is told of a file.
     *
     * @param sum of its bytes
     * @param inflates whether it speaks of charts that a kustomization inflates
     * @param links whether it names charts in other directories
     * @param tellsRevision whether it asks for the commit that is rendered
     */
    record FileContent(Sum sum, boolean inflates, boolean links, boolean tellsRevision) {

        static FileContent of(byte[] bytes, Instant changed) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return new FileContent(
                    new Sum(sha256(bytes), changed),
                    text.contains("elmChart"),
                    text.contains("file://"),
                    text.contains(REVISION));
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every JDK has it
            }
        }
    }

    /**
     * The content of a file.
     *
     * @throws GitOpsException when it cannot be told
     */
    FileContent of(Path file) {
        return known.computeIfAbsent(file, this::read);
    }

    private FileContent read(Path file) {
        try {
            if (tree.virtualFiles().containsKey(file)) {
                return FileContent.of(tree.read(file).getBytes(StandardCharsets.UTF_8), Instant.MIN);
            }
            if (Files.isSymbolicLink(file) && !Files.isRegularFile(file)) {
                String target = Files.readSymbolicLink(file).toString();
                return FileContent.of(target.getBytes(StandardCharsets.UTF_8), Instant.MIN);
            }
            if (!Files.isRegularFile(file)) {
                return FileContent.of(new byte[0], Instant.MIN); // a pipe or device: whoever reads it says so
            }
            if (Files.size(file) > LARGEST) {
                throw new GitOpsException(file + " is too large to be compared");
            }
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return FileContent.of(Files.readAllBytes(file), changed);
        } catch (IOException e) {
            throw new GitOpsException(file + " cannot be compared", null, null, e);
        }
    }

    /** The paths of all files of any name, with slashes; those of builds left out. */
    Set<String> names() {
        Set<String> names = listing().files().stream()
                .filter(name -> !isBuilt(name))
                .collect(Collectors.toCollection(TreeSet::new));
        tree.virtualFiles().keySet().forEach(file -> names.add(relative(file)));
        return names;
    }

    /** The files below a directory of the tree. */
    Set<Path> below(Path directory) {
        String prefix = directory.equals(tree.root()) ? "" : relative(directory) + "/";
        return listing().below(prefix).stream()
                .filter(name -> !isBuilt(name))
                .map(name -> tree.root().resolve(name))
                .collect(Collectors.toSet());
    }

    String relative(Path file) {
        Path path = file.startsWith(tree.root()) ? tree.root().relativize(file) : file;
        return path.toString().replace(Objects.toString(path.getFileSystem().getSeparator()), "/");
    }

    private static boolean isBuilt(String name) {
        return name.startsWith("target/");
    }

    private synchronized WorkingTree listing() {
        if (listing == null) {
            listing = WorkingTree.of(tree.root(), tree.without());
        }
        return listing;
    }
}
