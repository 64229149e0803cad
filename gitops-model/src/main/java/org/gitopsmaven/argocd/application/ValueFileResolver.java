/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gitopsmaven.argocd.glob.Glob;
import org.gitopsmaven.argocd.glob.GlobSyntax;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.golang.GoString;

/** Finds the files that {@code valueFiles} names. Ported from {@code getResolvedValueFiles} of {@code reposerver}. */
public final class ValueFileResolver {

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");

    private final RepositoryFiles own;
    private final Map<String, RepositoryFiles> references;
    private final String directory;
    private final BuildEnvironment environment;

    /**
     * A resolver for one source.
     *
     * @param references the files of other sources by the names they are lent under
     * @param directory of the source in its repository, with slashes; empty for the root
     */
    public ValueFileResolver(
            RepositoryFiles own,
            Map<String, RepositoryFiles> references,
            String directory,
            BuildEnvironment environment) {
        this.own = own;
        this.references = Map.copyOf(references);
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * The files in the order in which they are given to Helm, each once.
     *
     * @param ignoreMissing whether files that are not there are left out
     * @param location what errors point at
     */
    public List<ValueFile> resolve(List<String> names, boolean ignoreMissing, Location location) {
        List<ValueFile> resolved =
                names.stream().map(name -> resolve(name, location)).toList();
        Set<ValueFile> explicit = new LinkedHashSet<>();
        resolved.stream().filter(file -> !isPattern(file)).forEach(explicit::add);
        Set<ValueFile> result = new LinkedHashSet<>();
        for (ValueFile file : resolved) {
            if (isPattern(file)) {
                List<ValueFile> matches = matches(file);
                if (matches.isEmpty() && !ignoreMissing) {
                    throw new GitOpsException(
                            "values file glob \"" + file.path() + "\" matched no files",
                            location,
                            "set ignoreMissingValueFiles: true when that is meant");
                }
                matches.stream().filter(match -> !explicit.contains(match)).forEach(result::add);
            } else if (file.remote() || !ignoreMissing || files(file).files().contains(file.path())) {
                result.add(file);
            }
        }
        return List.copyOf(result);
    }

    private static boolean isPattern(ValueFile file) {
        return !file.remote() && Glob.isPattern(file.path());
    }

    private List<ValueFile> matches(ValueFile pattern) {
        Glob glob = Glob.of(pattern.path(), GlobSyntax.DOUBLESTAR);
        Stream<String> matches = files(pattern).files().stream().filter(glob::matches);
        return matches.sorted(GoString.ORDER)
                .map(path -> new ValueFile(pattern.ref(), path, false))
                .toList();
    }

    private RepositoryFiles files(ValueFile file) {
        return references.getOrDefault(file.ref(), own);
    }

    private ValueFile resolve(String name, Location location) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? name : name.substring(0, slash);
        if (first.startsWith("$") && references.containsKey(first.substring(1))) {
            String rest = environment.substitute(slash < 0 ? "" : name.substring(slash));
            return new ValueFile(first.substring(1), inside("", rest, name, location), false);
        }
        String text = environment.substitute(name);
        if (ADDRESS.matcher(text).matches()) {
            return new ValueFile("", text, true);
        }
        return new ValueFile("", inside(directory, text, name, location), false);
    }

    private static String inside(String base, String path, String name, Location location) {
        boolean fromRoot = path.startsWith("/") || base.isEmpty();
        // a path from the root cannot leave it: Argo CD joins it below the root
        String clean = fromRoot ? GoPath.clean("/" + path).substring(1) : GoPath.clean(base + "/" + path);
        if (clean.equals("..") || clean.startsWith("../")) {
            throw new GitOpsException("value file \"" + name + "\" is outside of the repository", location);
        }
        return clean;
    }
}
