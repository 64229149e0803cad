/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.WorkTree;
import org.gitopsmaven.git.WorkTreeChange;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlDocuments;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * The files of a GitOps tree: those on disk below one root, and generated ones that are on no disk. Files outside the
 * root, and links that lead out of it, do not exist for it.
 */
public final class SourceTree {

    private static final YamlReader READER = YamlReader.of(YamlDialect.GOYAML3);

    private final Path root;
    private final TreeMap<Path, String> virtualFiles;
    private final TreeSet<Path> files;
    private final List<Path> without;
    private final Set<Path> gone;
    private final FileTexts texts;
    private final @Nullable TreeStamp stamp;
    private final Map<String, Boolean> mentioned = new ConcurrentHashMap<>();
    private final Map<Path, SoftReference<YamlDocuments>> parsed = new ConcurrentHashMap<>();
    private @Nullable GitOpsYaml settings;
    private @Nullable Optional<WorkTree> workTree;

    private SourceTree(
            Path root,
            TreeMap<Path, String> virtualFiles,
            TreeSet<Path> files,
            List<Path> without,
            Set<Path> gone,
            FileTexts texts,
            @Nullable TreeStamp stamp) {
        this.root = root;
        this.virtualFiles = virtualFiles;
        this.files = files;
        this.without = without;
        this.gone = gone;
        this.texts = texts;
        this.stamp = stamp;
    }

    /** The files below {@code root}. */
    public static SourceTree of(Path root) {
        return of(root, Map.of(), List.of());
    }

    /**
     * The files below {@code root}.
     *
     * @param virtualFiles generated files by path below the root; they hide those on disk
     * @param without directories that are left out, such as the output directory
     */
    public static SourceTree of(Path root, Map<Path, String> virtualFiles, List<Path> without) {
        Path base = RootDirectory.real(root);
        List<Path> skipped = new ArrayList<>();
        for (Path path : without) {
            skipped.add(RootDirectory.below(base, root, path));
        }
        return of(base, TreeWalk.of(base, skipped), skipped).with(virtualFiles);
    }

    private static SourceTree of(Path root, TreeWalk walk, List<Path> without) {
        TreeSet<Path> files = new TreeSet<>(walk.yamlFiles());
        return new SourceTree(root, new TreeMap<>(), files, without, Set.of(), new FileTexts(root), walk.stamp());
    }

    /**
     * The files of one directory of a project, told from the root of the project.
     *
     * @param home the directory, below the root; it need not be there
     * @param virtualFiles generated files by path below the root; they hide those on disk
     */
    public static SourceTree ofProject(Path root, Path home, Map<Path, String> virtualFiles) {
        Path base = root.toAbsolutePath().normalize();
        Path directory = RootDirectory.inside(base, home);
        TreeWalk walk = Files.isDirectory(directory) ? TreeWalk.of(directory, List.of()) : TreeWalk.nowhere(directory);
        walk.stamp().addBesides(base.resolve(GitOpsYaml.FILE));
        return of(base, walk, List.of()).with(virtualFiles);
    }

    /** This tree with more generated files; they hide those on disk and earlier ones. */
    public SourceTree with(Map<Path, String> moreVirtualFiles) {
        TreeMap<Path, String> generated = new TreeMap<>(virtualFiles);
        for (Map.Entry<Path, String> file : moreVirtualFiles.entrySet()) {
            generated.put(RootDirectory.inside(root, file.getKey()), file.getValue());
        }
        TreeSet<Path> all = new TreeSet<>(files);
        all.addAll(generated.keySet());
        return new SourceTree(root, generated, all, without, gone, texts, stamp);
    }

    /** This tree as it was before changes. */
    SourceTree before(List<WorkTreeChange> changes) {
        TreeMap<Path, String> before = new TreeMap<>(virtualFiles);
        TreeSet<Path> all = new TreeSet<>(files);
        Set<Path> added = new HashSet<>(gone);
        for (WorkTreeChange change : changes) {
            String text = change.before();
            all.remove(change.file());
            if (text == null) {
                added.add(change.file());
            } else {
                before.put(change.file(), text);
                if (TreeWalk.isYaml(change.file()) || KustomizationFile.isOne(change.file())) {
                    all.add(change.file());
                }
            }
        }
        return new SourceTree(root, before, all, without, added, texts, null);
    }

    /** The files of any name, as they are for this tree. */
    RepositoryFiles overlay(RepositoryFiles disk) {
        return virtualFiles.isEmpty() && gone.isEmpty() ? disk : new OverlaidFiles(disk, root, virtualFiles, gone);
    }

    /** The root, absolute and normalised. */
    public Path root() {
        return root;
    }

    /**
     * What the tree says of itself in {@code gitops.yaml}; read when first asked.
     *
     * @throws org.gitopsmaven.repository.config.GitOpsYamlException with all that is wrong with the file
     */
    public synchronized GitOpsYaml settings() {
        if (settings == null) {
            settings = GitOpsYaml.in(this);
        }
        return settings;
    }

    /** The repository that this is the root of; read when first asked. */
    synchronized Optional<WorkTree> workTree() {
        if (workTree == null) {
            workTree = WorkTree.at(root);
        }
        return workTree;
    }

    /** Whether a change of this file shows in {@link #isStill}: it is generated, or was listed. */
    public boolean isTraced(Path file) {
        return virtualFiles.containsKey(file) || stamp != null && stamp.has(file);
    }

    /**
     * Whether nothing of what was read through this tree has changed until the same tree was listed later, so far as it is
     * traced. What is in doubt has changed.
     */
    public synchronized boolean isStill(SourceTree later) {
        return stamp != null
                && later.stamp != null
                && root.equals(later.root)
                && without.equals(later.without)
                && stamp.isStill(later.stamp)
                && virtualFiles.equals(later.virtualFiles)
                && (workTree == null || workTree.equals(later.workTree()));
    }

    /** Lets go of the texts of files whose change would not show, such as that of the baseline. */
    public void forgetUntraced() {
        for (Path file : texts.known()) {
            if (!isTraced(file)) {
                texts.forget(file);
                parsed.remove(file);
            }
        }
    }

    /** Whether there is such a file, on disk or generated; the path is absolute. */
    public boolean hasFile(Path file) {
        return virtualFiles.containsKey(file)
                || files.contains(file)
                || !gone.contains(file) && Files.isRegularFile(file);
    }

    /** Directories below the root that are no part of it, such as the output directory. */
    public List<Path> without() {
        return without;
    }

    /** Generated files by absolute path. */
    public Map<Path, String> virtualFiles() {
        return Map.copyOf(virtualFiles);
    }

    /** All YAML and JSON files and kustomization files, absolute, sorted. */
    public SortedSet<Path> yamlFiles() {
        return new TreeSet<>(files);
    }

    /** The YAML and JSON files in this directory and below. */
    public List<Path> yamlFilesBelow(Path directory) {
        return SortedFiles.below(files, directory);
    }

    /** Whether a path with slashes from the root is a directory here. */
    boolean hasDirectory(String path) {
        try {
            Path directory = root.resolve(path).normalize();
            return directory.startsWith(root)
                    && (Files.isDirectory(directory)
                            || virtualFiles.keySet().stream().anyMatch(file -> file.startsWith(directory)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The kustomization file of a directory. */
    public Optional<Path> kustomization(Path directory) {
        for (String name : KustomizationFile.NAMES) {
            Path file = directory.resolve(name);
            if (files.contains(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Whether a text stands in one of the YAML files, so far as they can be read. */
    boolean mentions(String text) {
        if (!mentioned.containsKey(text)) {
            mentioned.put(text, stands(text));
        }
        return Boolean.TRUE.equals(mentioned.get(text));
    }

    private boolean stands(String text) {
        for (Path file : files) {
            try {
                if (read(file).contains(text)) {
                    return true;
                }
            } catch (GitOpsException e) {
                continue; // the fault is told by who uses the file
            }
        }
        return false;
    }

    /** The text of a file of this tree. */
    public String read(Path file) {
        String generated = virtualFiles.get(file);
        return generated == null ? texts.read(file) : generated;
    }

    /** The same, not kept for those who ask later. */
    String readOnce(Path file) {
        String generated = virtualFiles.get(file);
        return generated == null ? texts.readOnce(file) : generated;
    }

    /**
     * The documents of a file of this tree, read as kustomize does and kept for those who ask later: to be read, never to be
     * changed.
     */
    public YamlDocuments documents(Path file) {
        YamlDocuments documents = knownDocuments(file);
        if (documents == null) {
            documents = READER.readDocuments(read(file), file.toString());
            parsed.put(file, new SoftReference<>(documents));
        }
        return documents;
    }

    /** The same where they were asked for before and there was memory to keep them, or null. */
    @Nullable
    YamlDocuments knownDocuments(Path file) {
        SoftReference<YamlDocuments> reference = parsed.get(file);
        return reference == null ? null : reference.get();
    }
}
