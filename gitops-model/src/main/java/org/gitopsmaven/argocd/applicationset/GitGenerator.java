/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import org.gitopsmaven.argocd.Repositories;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;

/** Directories or files of a repository. Ported from {@code applicationset/generators/git}. */
final class GitGenerator implements Generator {

    private final Repositories repositories;
    private final ParameterText text;
    private final boolean newGlobbing;
    private final boolean hasProject;

    /**
     * A generator for one ApplicationSet.
     *
     * @param hasProject whether its template names a project, without which Argo CD looks at no repository
     */
    GitGenerator(Repositories repositories, ParameterText text, boolean newGlobbing, boolean hasProject) {
        this.repositories = repositories;
        this.text = text;
        this.newGlobbing = newGlobbing;
        this.hasProject = hasProject;
    }

    @Override
    public List<GoMap> generate(FieldReader fields) {
        boolean directories = !fields.list("directories").isEmpty();
        if (!directories && fields.list("files").isEmpty()) {
            throw new GitOpsException(
                    "ApplicationSet is empty: a git generator needs directories or files", fields.location());
        }
        if (!hasProject) {
            throw new GitOpsException(
                    "error getting project: the template names none",
                    fields.location(),
                    "set spec.template.spec.project");
        }
        RepositoryFiles files = files(fields);
        PathParameters paths = new PathParameters(fields.text("pathParamPrefix"), text.isGoTemplate());
        List<GoMap> result = directories
                ? new GitDirectories(files, paths).generate(fields)
                : new GitFiles(files, paths, newGlobbing).generate(fields);
        result.forEach(params -> Parameters.addValues(fields.textMap("values"), params, text));
        return result;
    }

    private RepositoryFiles files(FieldReader fields) {
        String url = fields.text("repoURL");
        String revision = fields.text("revision");
        return repositories
                .find(url, revision)
                .orElseThrow(() -> NotRenderedException.remote(
                        "the files of " + url + (revision.isEmpty() ? "" : " at " + revision) + " are not at hand",
                        fields.locationOf("repoURL"),
                        null));
    }
}
