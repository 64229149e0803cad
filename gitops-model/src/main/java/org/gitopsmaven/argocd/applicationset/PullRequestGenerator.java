/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;
import org.jspecify.annotations.Nullable;

/** Open pull requests, as a file tells them. Ported from {@code applicationset/generators/pull_request}. */
final class PullRequestGenerator implements Generator {

    private static final int SLUG_LENGTH = 50;
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
                GoMap params = parameters(request);
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

    private GoMap parameters(PullRequest request) {
        GoMap params = new GoMap();
        Parameters.put(params, "number", Long.toString(request.number()));
        Parameters.put(params, "title", request.title());
        Parameters.put(params, "branch", request.branch());
        Parameters.put(params, "branch_slug", slug(request.branch()));
        Parameters.put(params, "target_branch", request.targetBranch());
        Parameters.put(params, "target_branch_slug", slug(request.targetBranch()));
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

    // gosimple/slug; letters with accents lose them, what has no Latin form is left out
    private static String slug(String name) {
        String plain = Normalizer.normalize(name.strip().replace("_", "-"), Normalizer.Form.NFD)
                .replaceAll("[^\\x00-\\x7f]", "");
        String slug = plain.replace("&", "and")
                .replace("@", "at")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_-]", "-")
                .replaceAll("-+", "-")
                .replaceAll("^[-_]+|[-_]+$", "");
        if (slug.length() <= SLUG_LENGTH) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', SLUG_LENGTH);
        return slug.substring(0, dash < 0 ? SLUG_LENGTH : dash);
    }
}
