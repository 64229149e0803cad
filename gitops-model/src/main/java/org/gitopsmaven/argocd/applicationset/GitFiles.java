/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gitopsmaven.argocd.glob.Glob;
import org.gitopsmaven.argocd.glob.GlobSyntax;
import org.gitopsmaven.argocd.glob.Pathspec;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.golang.GoData;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;

/** The objects in the files that patterns name. */
final class GitFiles {

    private final RepositoryFiles files;
    private final PathParameters paths;
    private final boolean newGlobbing;

    GitFiles(RepositoryFiles files, PathParameters paths, boolean newGlobbing) {
        this.files = files;
        this.paths = paths;
        this.newGlobbing = newGlobbing;
    }

    List<GoMap> generate(FieldReader fields) {
        TreeSet<String> matched = new TreeSet<>(GoString.ORDER);
        TreeSet<String> excluded = new TreeSet<>();
        for (FieldReader item : fields.list("files")) {
            Predicate<String> pattern = pattern(item);
            TreeSet<String> into = item.flag("exclude") ? excluded : matched;
            files.files().stream().filter(pattern).forEach(into::add);
        }
        matched.removeAll(excluded);
        List<GoMap> result = new ArrayList<>();
        matched.forEach(file -> result.addAll(parameters(file)));
        return result;
    }

    private Predicate<String> pattern(FieldReader item) {
        String path = item.text("path");
        try {
            return newGlobbing
                    ? Glob.of(GoPath.clean(path), GlobSyntax.DOUBLESTAR)::matches
                    : Pathspec.of(path)::matches;
        } catch (GitOpsException e) {
            throw new GitOpsException(e.message(), item.locationOf("path"), e.hint(), e);
        }
    }

    private List<GoMap> parameters(String file) {
        List<GoMap> result = new ArrayList<>();
        for (GoMap object : objects(file)) {
            GoMap params = new GoMap();
            if (paths.goTemplate()) {
                object.entries().forEach(params::put);
            } else {
                Parameters.flat(object).forEach((key, value) -> Parameters.put(params, key, value));
            }
            paths.addFile(params, file);
            result.add(params);
        }
        return result;
    }

    private List<GoMap> objects(String file) {
        String shown = files.shown(file);
        GoValue value = GoData.of(YamlReader.of(YamlDialect.GOYAML2).documents(files.read(file), shown).stream()
                .findFirst()
                .orElseGet(() -> YamlScalar.plain("")));
        if (value.isNil()) {
            return List.of(new GoMap());
        }
        List<GoMap> objects = new ArrayList<>();
        for (GoValue item : value instanceof GoList list ? list.items() : List.of(value)) {
            if (!(item instanceof GoMap map)) {
                throw new GitOpsException(
                        "unable to parse file: neither an object nor a list of objects", Location.of(shown));
            }
            objects.add(map);
        }
        return objects;
    }
}
