/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where build servers say which commit they build and on which page: the variables of GitHub (and Gitea) Actions, GitLab,
 * Jenkins, Azure Pipelines, Bitbucket Pipelines and CircleCI.
 */
final class BuildServer {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{7,64}");

    private static final List<String> COMMITS = List.of(
            "GITHUB_SHA", "CI_COMMIT_SHA", "GIT_COMMIT", "BUILD_SOURCEVERSION", "BITBUCKET_COMMIT", "CIRCLE_SHA1");
    private static final List<String> PAGES = List.of(
            "{GITHUB_SERVER_URL}/{GITHUB_REPOSITORY}/actions/runs/{GITHUB_RUN_ID}",
            "{CI_JOB_URL}",
            "{SYSTEM_COLLECTIONURI}{SYSTEM_TEAMPROJECT}/_build/results?buildId={BUILD_BUILDID}",
            "{BITBUCKET_GIT_HTTP_ORIGIN}/pipelines/results/{BITBUCKET_BUILD_NUMBER}",
            "{CIRCLE_BUILD_URL}",
            "{BUILD_URL}");

    private static final List<String> BRANCHES = List.of(
            "GITHUB_HEAD_REF",
            "GITHUB_REF_NAME",
            "CI_COMMIT_BRANCH",
            "BRANCH_NAME",
            "BUILD_SOURCEBRANCHNAME",
            "BITBUCKET_BRANCH",
            "CIRCLE_BRANCH");

    private static final List<String> NUMBERS = List.of(
            "GITHUB_RUN_NUMBER",
            "CI_PIPELINE_IID",
            "BUILD_BUILDID",
            "BITBUCKET_BUILD_NUMBER",
            "CIRCLE_BUILD_NUM",
            "BUILD_NUMBER");

    private BuildServer() {}

    static ChangeOrigin origin(Map<String, String> environment) {
        BuildOrder order = BuildOrder.UNKNOWN
                .withNumber(first(NUMBERS, environment))
                .withTime(environment.getOrDefault("CI_COMMIT_TIMESTAMP", ""));
        return new ChangeOrigin(commit(environment), page(environment), order, null, first(BRANCHES, environment));
    }

    private static String first(List<String> names, Map<String, String> environment) {
        return names.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String commit(Map<String, String> environment) {
        for (String name : COMMITS) {
            String value = environment.getOrDefault(name, "");
            if (COMMIT.matcher(value).matches()) {
                return value;
            }
        }
        return "";
    }

    /** The first page whose variables are all there; one with a user in it is no page to show. */
    private static String page(Map<String, String> environment) {
        for (String pattern : PAGES) {
            String page = filled(pattern, environment);
            if (page.startsWith("https://") || page.startsWith("http://")) {
                return page.indexOf('@') >= 0 ? "" : page;
            }
        }
        return "";
    }

    private static String filled(String pattern, Map<String, String> environment) {
        Matcher matcher = VARIABLE.matcher(pattern);
        StringBuilder page = new StringBuilder();
        while (matcher.find()) {
            String value = environment.getOrDefault(matcher.group(1), "");
            if (value.isEmpty()) {
                return "";
            }
            matcher.appendReplacement(page, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(page).toString();
    }
}
