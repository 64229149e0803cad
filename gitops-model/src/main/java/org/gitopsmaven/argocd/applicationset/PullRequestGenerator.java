/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;
import org.jspecify.annotations.Nullable;

/** Open pull requests, as a file tells them. Ported from {@code applicationset/generators/pull_request}. */
final class PullRequestGenerator implements Generator {

    private static final List<String> PROVIDERS =
            List.of("github", "gitlab", "gitea", "bitbucketServer", "bitbucket", "azuredevops");

    private final @Nullable List<PullRequest> requests;
    private final ParameterText text;

    PullRequestGenerator(@Nullable List<PullRequest> requests, ParameterText text) {
        this.requests = requests;
        this.text = text;
    }

    @Override
    public List<GoMap> generate(FieldReader fields) {
        if (requests == null) {
            throw NotRenderedException.unsupported(
                    "not expanded: the pull requests are not known",
                    fields.location(),
                    "give them in a file to render the previews of this ApplicationSet");
        }
        List<GoMap> result = new ArrayList<>();
        for (PullRequest request : requests) {
            if (hasLabels(fields, request) && passes(fields.list("filters"), request)) {
                GoMap params = parameters(request, fields.location());
                Parameters.addValues(fields.textMap("values"), params, text);
                result.add(params);
            }
        }
        return result;
    }

    private static boolean hasLabels(FieldReader fields, PullRequest request) {
        return PROVIDERS.stream()
                .allMatch(provider -> request.labels()
                        .containsAll(fields.childOrEmpty(provider).texts("labels")));
    }

    private static boolean passes(List<FieldReader> filters, PullRequest request) {
        return filters.isEmpty()
                || filters.stream()
                        .anyMatch(filter -> matches(filter, "branchMatch", request.branch())
                                && matches(filter, "targetBranchMatch", request.targetBranch())
                                && matches(filter, "titleMatch", request.title()));
    }

    private static boolean matches(FieldReader filter, String name, String value) {
        if (!filter.has(name)) {
            return true;
        }
        try {
            return Pattern.compile(filter.text(name)).matcher(value).find();
        } catch (PatternSyntaxException e) {
            throw new GitOpsException(
                    "error compiling " + name + " regexp \"" + filter.text(name) + "\": " + e.getDescription(),
                    filter.locationOf(name));
        }
    }

    private GoMap parameters(PullRequest request, Location location) {
        GoMap params = new GoMap();
        Parameters.put(params, "number", Long.toString(request.number()));
        Parameters.put(params, "title", request.title());
        Parameters.put(params, "branch", request.branch());
        Parameters.put(params, "branch_slug", slug(request.branch(), location));
        Parameters.put(params, "target_branch", request.targetBranch());
        Parameters.put(params, "target_branch_slug", slug(request.targetBranch(), location));
        Parameters.put(params, "head_sha", request.headSha());
        Parameters.put(params, "head_short_sha", start(request.headSha(), 8));
        Parameters.put(params, "head_short_sha_7", start(request.headSha(), 7));
        Parameters.put(params, "author", request.author());
        if (text.isGoTemplate()) {
            params.put("labels", GoList.ofStrings(request.labels()));
        }
        return params;
    }

    private static String start(String sha, int length) {
        return sha.substring(0, Math.min(length, sha.length()));
    }

    private static String slug(String branch, Location location) {
        try {
            return BranchSlug.of(branch);
        } catch (IllegalArgumentException e) {
            throw NotRenderedException.unsupported(
                    "not expanded: how Argo CD writes \"" + e.getMessage() + "\" of branch \"" + branch
                            + "\" in a slug is not known",
                    location,
                    "give the branch a name of Latin letters, or leave it out of the file of pull requests");
        }
    }
}
