/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.jspecify.annotations.Nullable;

/** Stands in the directory of a kustomization and knows how it got there ({@code api/internal/loader}). */
public final class Loader {

    /** Deeper than any tree that people write; cycles are found before. */
    private static final int DEEPEST = 200;

    /** What is the same for all loaders of a build. */
    private record Terms(BuildFiles files, LoadRestrictor restrictor, RemoteBases remote, KustomizeVersion version) {}

    /** A repository that was fetched, and where it lies. */
    private record Checkout(RepoSpec spec, Path directory) {}

    private final Terms terms;
    private final Path root;
    private final @Nullable Loader referrer;
    private final @Nullable Checkout checkout;
    private final int depth;

    private Loader(Terms terms, Path root, @Nullable Loader referrer, @Nullable Checkout checkout) {
        this.terms = terms;
        this.root = root;
        this.referrer = referrer;
        this.checkout = checkout;
        this.depth = referrer == null ? 0 : referrer.depth + 1;
        terms.files().enter(root);
        if (depth > DEEPEST) {
            throw new KustomizeException("bases are nested deeper than " + DEEPEST + " directories: '" + root + "'");
        }
    }

    /** A loader at the directory that is to be built. */
    public static Loader at(
            Path directory, BuildFiles files, LoadRestrictor restrictor, RemoteBases remote, KustomizeVersion version) {
        Terms terms = new Terms(files, restrictor, remote, version);
        Path root = confirm(directory.toAbsolutePath().normalize(), files);
        return new Loader(terms, root, null, null);
    }

    /** The directory it stands in. */
    public Path root() {
        return root;
    }

    public BuildFiles files() {
        return terms.files();
    }

    /** The same place with another list of files read. */
    public Loader recording(BuildFiles files) {
        Terms others = new Terms(files, terms.restrictor(), terms.remote(), terms.version());
        return new Loader(others, root, referrer, checkout);
    }

    /** Whether it is, or was reached through, a repository that was fetched. */
    public boolean isRemote() {
        return checkout != null || referrer != null && referrer.isRemote();
    }

    /** Whether the text is the URL of a file. */
    public static boolean isUrl(String path) {
        return path.regionMatches(true, 0, "http://", 0, 7) || path.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Reads a file that the kustomization names. */
    public SourceFile load(String path) {
        if (isUrl(path)) {
            return new SourceFile(
                    Path.of("url", path.replaceAll("[^A-Za-z0-9.]+", "_")),
                    terms.remote().download(path));
        }
        Path file = locate(path);
        if (isRootOnly()) {
            Path real = terms.files().resolve(file);
            ensureBelowRoot(file, real);
            return terms.files().read(real);
        }
        return terms.files().read(file);
    }

    /** Reads a file of the directory itself; null when there is none, or it leads out of the directory. */
    public @Nullable SourceFile loadIfPresent(String name) {
        Path file = root.resolve(name);
        if (!terms.files().isFile(file)) {
            return null;
        }
        return isRootOnly() && !terms.files().resolve(file).startsWith(root) ? null : load(name);
    }

    /** Whether entering a directory after this one was entered from elsewhere would be a cycle. */
    public boolean wasReachedThrough(Path directory) {
        for (Loader loader = referrer; loader != null; loader = loader.referrer) {
            if (loader.root.startsWith(directory)) {
                return true;
            }
        }
        return false;
    }

    /** A loader at a directory or repository that the kustomization names. */
    public Loader enter(String path) {
        if (path.isEmpty()) {
            throw new KustomizeException("new root cannot be empty");
        }
        Optional<RepoSpec> spec = RepoSpec.parse(path);
        if (spec.isPresent()) {
            return enter(spec.get());
        }
        if (path.startsWith("/")) {
            throw new KustomizeException("new root '" + path + "' cannot be absolute");
        }
        if (terms.version() == KustomizeVersion.NEWEST) {
            AmbiguousPath.refuse(path);
        }
        Path directory = confirm(locate(path), terms.files());
        ensureInCheckout(directory);
        ensureNoCycle(directory);
        return new Loader(terms, directory, this, null);
    }

    /** A directory that another program reads from disk: without symbolic links, and all its files count as read. */
    public Path handOver(Path directory) {
        return terms.files().handOver(directory);
    }

    /** Whether the name is a directory here; such a name need not be tried as a file. */
    public boolean isDirectory(String path) {
        if (path.isEmpty() || isUrl(path) || path.indexOf('\n') >= 0) {
            return false;
        }
        return terms.files().isDirectory(locate(path));
    }

    private Loader enter(RepoSpec spec) {
        ensureNoCycle(spec);
        Path clone = terms.remote().checkout(spec);
        terms.files().admit(clone);
        Path directory = confirm(clone.resolve(spec.directory()).normalize(), terms.files());
        if (!directory.startsWith(clone)) {
            throw new KustomizeException("\"" + clone.resolve(spec.directory())
                    + "\" refers to directory outside of repo \"" + clone + "\"");
        }
        return new Loader(terms, directory, this, new Checkout(spec, clone));
    }

    /** Where a path of the kustomization leads; nothing need be there. */
    public Path locate(String path) {
        try {
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw new KustomizeException("open " + path + ": no such file or directory");
        }
    }

    private static Path confirm(Path path, BuildFiles files) {
        Path real;
        try {
            real = files.resolve(path);
        } catch (KustomizeException e) {
            throw KustomizeException.wrap("must build at directory: not a valid directory", e);
        }
        if (!files.isDirectory(real)) {
            throw new KustomizeException("must build at directory: '" + path + "': file is not directory");
        }
        return real;
    }

    /** Whether anything outside of the repository may be fetched. */
    public boolean allowsRemote() {
        return terms.remote() != RemoteBases.REFUSED;
    }

    /** Whether files must lie in or below the directory. */
    public boolean isRootOnly() {
        return terms.restrictor() == LoadRestrictor.ROOT_ONLY || isRemote();
    }

    private void ensureBelowRoot(Path file, Path real) {
        if (terms.files().isDirectory(real)) {
            throw new KustomizeException("'" + file + "' must resolve to a file");
        }
        if (!real.startsWith(root)) {
            throw new KustomizeException("security; file '" + file + "' is not in or below '" + root + "'");
        }
    }

    private void ensureInCheckout(Path directory) {
        for (Loader loader = this; loader != null; loader = loader.referrer) {
            if (loader.checkout != null) {
                Path clone = loader.checkout.directory();
                if (!directory.startsWith(clone)) {
                    throw new KustomizeException(
                            "security; bases in kustomizations found in cloned git repos must be within the repo, "
                                    + "but base '" + directory + "' is outside '" + clone + "'");
                }
                return;
            }
        }
    }

    private void ensureNoCycle(Path candidate) {
        for (Loader loader = this; loader != null; loader = loader.referrer) {
            if (loader.root.startsWith(candidate)) {
                throw new KustomizeException("cycle detected: candidate root '" + candidate
                        + "' contains visited root '" + loader.root + "'");
            }
        }
    }

    private void ensureNoCycle(RepoSpec spec) {
        for (Loader loader = this; loader != null; loader = loader.referrer) {
            if (loader.checkout != null && loader.checkout.spec().raw().startsWith(spec.raw())) {
                throw new KustomizeException("cycle detected: URI '" + spec.raw() + "' referenced by previous URI '"
                        + loader.checkout.spec().raw() + "'");
            }
        }
    }
}
