/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.util.SystemReader;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.gitopsmaven.git.object.Tree;

/**
 * Writes the files of a tree into an empty directory. Symbolic links come last, so that nothing is written through one;
 * those that lead out of the directory are left out, so that what needs them says that they are missing.
 */
final class CheckoutFiles {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final int LONGEST_LINK = 4096;
    private static final int DEEPEST = 100;

    private final GitObjects objects;
    private final Path root;
    private final ObjectChecker names = new ObjectChecker()
            .setSafeForMacOS(true)
            .setSafeForWindows(SystemReader.getInstance().isWindows());
    private final List<Link> links = new ArrayList<>();
    private int files;
    private long bytes;

    private record Link(Path path, String target) {}

    CheckoutFiles(GitObjects objects, Path root) {
        this.objects = objects;
        this.root = root;
    }

    void write(ObjectName tree) throws IOException {
        writeTree(tree, root, 0);
        for (Link link : links) {
            create(link);
        }
    }

    private void writeTree(ObjectName id, Path directory, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw limit("directories more than " + DEEPEST + " levels deep");
        }
        Tree tree = Tree.parse(objects.read(id, ObjectType.TREE));
        for (Tree.Entry entry : tree.entries()) {
            if (++files > MOST_FILES) {
                throw limit("more than " + MOST_FILES + " files and directories");
            }
            Path path = child(directory, entry.name());
            try {
                writeEntry(entry, path, depth);
            } catch (FileAlreadyExistsException e) {
                throw new GitException(
                        "\"" + root.relativize(path) + "\" is there twice for this file system",
                        "rename one of the files that differ in upper and lower case only",
                        e);
            }
        }
    }

    private void writeEntry(Tree.Entry entry, Path path, int depth) throws IOException {
        switch (FetchedSnapshot.kind(entry)) {
            case DIRECTORY -> {
                Files.createDirectory(path);
                writeTree(entry.id(), path, depth + 1);
            }
            case SUBMODULE -> Files.createDirectory(path);
            case SYMLINK -> {
                byte[] target = content(entry, LONGEST_LINK);
                links.add(new Link(path, new String(target, StandardCharsets.UTF_8)));
            }
            case FILE -> {
                try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
                    out.write(content(entry, MOST_BYTES));
                }
            }
        }
    }

    private byte[] content(Tree.Entry entry, long most) throws IOException {
        long size = objects.size(entry.id());
        if (size > most) {
            throw limit("a file or link of more than " + most + " bytes");
        }
        bytes += size;
        if (bytes > MOST_BYTES) {
            throw limit("more than " + MOST_BYTES + " bytes of files");
        }
        return objects.read(entry.id(), ObjectType.BLOB);
    }

    private Path child(Path directory, String name) {
        try {
            names.checkPathSegment(Constants.encode(name), 0, Constants.encode(name).length);
            return directory.resolve(name);
        } catch (CorruptObjectException | InvalidPathException e) {
            throw new GitException(
                    "the repository holds a file that cannot be written here: " + e.getMessage(), "rename it", e);
        }
    }

    private void create(Link link) throws IOException {
        Path target;
        try {
            target = link.path().resolveSibling(link.target()).normalize();
            if (Path.of(link.target()).isAbsolute() || !target.startsWith(root)) {
                return;
            }
            Files.createSymbolicLink(link.path(), Path.of(link.target()));
        } catch (InvalidPathException e) {
            return; // leads nowhere
        } catch (UnsupportedOperationException | FileSystemException e) {
            copy(link.path(), link.path().resolveSibling(link.target()).normalize());
        }
    }

    /** Where links cannot be made, as for most users of Windows, a file stands in for the link to it. */
    private static void copy(Path path, Path target) throws IOException {
        if (Files.isRegularFile(target)) {
            Files.copy(target, path);
        }
    }

    private static GitException limit(String what) {
        return new GitException("the repository has " + what + ", which is the limit", "use a smaller repository");
    }
}
