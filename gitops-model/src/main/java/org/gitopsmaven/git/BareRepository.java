/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.git.object.Tree;

/** Makes a repository on this machine, so that everything can be tried without a server. */
public final class BareRepository {

    private BareRepository() {}

    /** Whether a repository lies at this {@code file:} remote. */
    public static boolean exists(GitRemote remote) {
        Path directory = remote.directory();
        return Files.isRegularFile(directory.resolve(Constants.HEAD))
                || Files.exists(directory.resolve(Constants.DOT_GIT));
    }

    /**
     * Makes a bare repository whose first commit holds these files. It appears as a whole or not at all.
     *
     * @return false when there was one already
     */
    public static boolean createIfMissing(
            GitRemote remote, String branch, Map<RepositoryPath, byte[]> files, CommitMessage message, GitIdentity by) {
        if (!remote.isFile()) {
            throw new GitException(
                    remote + ": a repository can only be created by a file: URL",
                    "create it on the server, with a first commit");
        }
        if (exists(remote)) {
            return false;
        }
        HermeticSystemReader.install();
        Path target = remote.directory();
        String ref = BranchName.ref(branch);
        try {
            Path parent = target.toAbsolutePath().getParent();
            Files.createDirectories(parent == null ? target : parent);
            Path draft = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
            try {
                fill(draft, ref, files, message, by);
                return publish(draft, target);
            } finally {
                FileTree.delete(draft);
            }
        } catch (IOException e) {
            throw new GitException(
                    remote + ": the repository cannot be created: " + e.getMessage(),
                    "check that the directory can be written",
                    e);
        }
    }

    private static void fill(
            Path directory, String ref, Map<RepositoryPath, byte[]> files, CommitMessage message, GitIdentity by)
            throws IOException {
        try (FileRepository repository = new FileRepository(directory.toFile())) {
            repository.create(true);
            // JGit would tidy up in a thread that outlives the push
            repository.getConfig().setBoolean("receive", null, "autogc", false);
            repository.getConfig().save();
            fill(repository, repository.getObjectDatabase().newPackInserter(), ref, files, message, by);
        }
    }

    private static void fill(
            Repository repository,
            ObjectInserter objects,
            String ref,
            Map<RepositoryPath, byte[]> files,
            CommitMessage message,
            GitIdentity by)
            throws IOException {
        try (ObjectInserter inserter = objects) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(new TreeMap<>(files), RepositoryPath.ROOT, inserter));
            PersonIdent person = person(by, Instant.now());
            commit.setAuthor(person);
            commit.setCommitter(person);
            commit.setMessage(message.text());
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository.updateRef(ref);
            update.setNewObjectId(id);
            RefUpdate.Result result = update.update();
            if (result != RefUpdate.Result.NEW) {
                throw new IOException("the branch was not made: " + result);
            }
            repository.updateRef(Constants.HEAD, false).link(ref);
        }
    }

    private static ObjectId tree(TreeMap<RepositoryPath, byte[]> files, RepositoryPath at, ObjectInserter inserter)
            throws IOException {
        Tree tree = Tree.EMPTY;
        Map<RepositoryPath, TreeMap<RepositoryPath, byte[]>> below = new TreeMap<>();
        for (Map.Entry<RepositoryPath, byte[]> file : files.entrySet()) {
            String name = file.getKey().segments().get(at.segments().size());
            RepositoryPath child = at.resolve(name);
            if (child.equals(file.getKey())) {
                ObjectId blob = inserter.insert(Constants.OBJ_BLOB, file.getValue());
                tree = tree.with(new Tree.Entry(name, Tree.Entry.FILE, JGitObjects.name(blob)));
            } else {
                below.computeIfAbsent(child, path -> new TreeMap<>()).put(file.getKey(), file.getValue());
            }
        }
        for (Map.Entry<RepositoryPath, TreeMap<RepositoryPath, byte[]>> directory : below.entrySet()) {
            RepositoryPath path = directory.getKey();
            ObjectId inner = tree(directory.getValue(), path, inserter);
            tree = tree.with(new Tree.Entry(path.name(), Tree.Entry.DIRECTORY, JGitObjects.name(inner)));
        }
        return inserter.insert(Constants.OBJ_TREE, tree.format());
    }

    static PersonIdent person(GitIdentity identity, Instant when) {
        return new PersonIdent(identity.name(), identity.email(), when, ZoneId.systemDefault());
    }

    private static boolean publish(Path draft, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            try (var entries = Files.list(target)) {
                if (entries.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(target + " is there and is no Git repository");
                }
            }
            Files.delete(target);
        }
        AtomicFile.replace(draft, target);
        return true;
    }
}
