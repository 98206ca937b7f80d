/* Made by npm run contract from openapi.json; not edited by hand. */
export interface paths {
    "/api/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Actions_list"];
        put?: never;
        post: operations["Actions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Actions_read"];
        put: operations["Actions_replace"];
        post?: never;
        delete: operations["Actions_remove"];
        options?: never;
        head?: never;
        patch: operations["Actions_change"];
        trace?: never;
    };
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities_list"];
        put?: never;
        post: operations["Activities_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Activities_read"];
        put: operations["Activities_replace"];
        post?: never;
        delete: operations["Activities_remove"];
        options?: never;
        head?: never;
        patch: operations["Activities_change"];
        trace?: never;
    };
    "/api/alignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alignments_list"];
        put?: never;
        post: operations["Alignments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alignments_read"];
        put: operations["Alignments_replace"];
        post?: never;
        delete: operations["Alignments_remove"];
        options?: never;
        head?: never;
        patch: operations["Alignments_change"];
        trace?: never;
    };
    "/api/amendments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/change-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments_edits"];
        put?: never;
        post: operations["Amendments_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Amendments_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Amendments_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_list"];
        put?: never;
        post: operations["Assignments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_read"];
        put: operations["Assignments_replace"];
        post?: never;
        delete: operations["Assignments_remove"];
        options?: never;
        head?: never;
        patch: operations["Assignments_change"];
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bodies_list"];
        put?: never;
        post: operations["Bodies_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bodies_read"];
        put: operations["Bodies_replace"];
        post?: never;
        delete: operations["Bodies_remove"];
        options?: never;
        head?: never;
        patch: operations["Bodies_change"];
        trace?: never;
    };
    "/api/brought-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BroughtFiles_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/brought-files/{id}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BroughtFiles_store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetLines_list"];
        put?: never;
        post: operations["BudgetLines_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BudgetLines_read"];
        put: operations["BudgetLines_replace"];
        post?: never;
        delete: operations["BudgetLines_remove"];
        options?: never;
        head?: never;
        patch: operations["BudgetLines_change"];
        trace?: never;
    };
    "/api/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Checklists_list"];
        put?: never;
        post: operations["Checklists_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Checklists_read"];
        put: operations["Checklists_replace"];
        post?: never;
        delete: operations["Checklists_remove"];
        options?: never;
        head?: never;
        patch: operations["Checklists_change"];
        trace?: never;
    };
    "/api/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comments_list"];
        put?: never;
        post: operations["Comments_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comments_read"];
        put?: never;
        post?: never;
        delete: operations["Comments_withdraw"];
        options?: never;
        head?: never;
        patch: operations["Comments_change"];
        trace?: never;
    };
    "/api/comments/{id}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Comments_dispose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comments_edits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Comments_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Comments_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Comments_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merge_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/weighing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merge_weigh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/mentionable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Comments_mentionable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commitments_list"];
        put?: never;
        post: operations["Commitments_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Commitments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitment-calls/{id}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Commitments_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultationLinks_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-links/{token}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultationLinks_comments"];
        put?: never;
        post: operations["ConsultationLinks_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-links/{token}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ConsultationLinks_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-links/{token}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultationLinks_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-links/{token}/introduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsultationLinks_introduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultation-links/{token}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsultationLinks_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consultations_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/driver-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DriverLinks_list"];
        put?: never;
        post: operations["DriverLinks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/driver-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DriverLinks_read"];
        put: operations["DriverLinks_replace"];
        post?: never;
        delete: operations["DriverLinks_remove"];
        options?: never;
        head?: never;
        patch: operations["DriverLinks_change"];
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Files_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Frameworks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_list"];
        put?: never;
        post: operations["Grants_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Grants_read"];
        put: operations["Grants_replace"];
        post?: never;
        delete: operations["Grants_remove"];
        options?: never;
        head?: never;
        patch: operations["Grants_change"];
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Home_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Imports_correct"];
        trace?: never;
    };
    "/api/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/sheets/{sheet}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorEntries_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorEntries_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicators_list"];
        put?: never;
        post: operations["Indicators_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Indicators_read"];
        put: operations["Indicators_replace"];
        post?: never;
        delete: operations["Indicators_remove"];
        options?: never;
        head?: never;
        patch: operations["Indicators_change"];
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_list"];
        put?: never;
        post: operations["Invitations_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Invitations_read"];
        put: operations["Invitations_replace"];
        post?: never;
        delete: operations["Invitations_remove"];
        options?: never;
        head?: never;
        patch: operations["Invitations_change"];
        trace?: never;
    };
    "/api/invitations/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jurisdictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jurisdictions_list"];
        put?: never;
        post: operations["Jurisdictions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jurisdictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Jurisdictions_read"];
        put: operations["Jurisdictions_replace"];
        post?: never;
        delete: operations["Jurisdictions_remove"];
        options?: never;
        head?: never;
        patch: operations["Jurisdictions_change"];
        trace?: never;
    };
    "/api/library-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Library_list"];
        put?: never;
        post: operations["Library_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Library_read"];
        put: operations["Library_replace"];
        post?: never;
        delete: operations["Library_remove"];
        options?: never;
        head?: never;
        patch: operations["Library_change"];
        trace?: never;
    };
    "/api/line-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verification_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verification_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lines-to-verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verification_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Obligations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordResets_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordResets_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post: operations["People_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_read"];
        put: operations["People_replace"];
        post?: never;
        delete: operations["People_remove"];
        options?: never;
        head?: never;
        patch: operations["People_change"];
        trace?: never;
    };
    "/api/people/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Passwords_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pillars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pillars_list"];
        put?: never;
        post: operations["Pillars_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pillars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Pillars_read"];
        put: operations["Pillars_replace"];
        post?: never;
        delete: operations["Pillars_remove"];
        options?: never;
        head?: never;
        patch: operations["Pillars_change"];
        trace?: never;
    };
    "/api/plan-roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanRoots_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-roots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanRoots_read"];
        put: operations["PlanRoots_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PlanRoots_change"];
        trace?: never;
    };
    "/api/plan-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanViews_list"];
        put?: never;
        post: operations["PlanViews_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanViews_read"];
        put: operations["PlanViews_replace"];
        post?: never;
        delete: operations["PlanViews_remove"];
        options?: never;
        head?: never;
        patch: operations["PlanViews_change"];
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_list"];
        put?: never;
        post: operations["Plans_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_read"];
        put: operations["Plans_replace"];
        post?: never;
        delete: operations["Plans_remove"];
        options?: never;
        head?: never;
        patch: operations["Plans_change"];
        trace?: never;
    };
    "/api/plans/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanLifecycle_acts"];
        put?: never;
        post: operations["PlanLifecycle_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanAmendments_list"];
        put?: never;
        post: operations["PlanAmendments_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/change-authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanContent_authors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/change-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanContent_history"];
        put?: never;
        post: operations["PlanContent_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/check-context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanChecks_context"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/check-mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckMutes_list"];
        put?: never;
        post: operations["CheckMutes_mute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/check-mutes/{mute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CheckMutes_unmute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanChecks_ofPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Coverage_ofPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/derived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Renewal_derive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanContent_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/exports/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exports_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanLifecycle_moves"];
        put?: never;
        post: operations["PlanLifecycle_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Live_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Progress_ofPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Results_ofPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/row-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RowRequests_ofPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Translations_list"];
        put?: never;
        post: operations["Translations_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/translations/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Translations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/translations/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Translations_freshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/translations/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Translations_languages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/translations/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TranslationSheets_take"];
        put?: never;
        post: operations["TranslationSheets_compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/unfinished-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Renewal_unfinished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/verification-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Verification_policy"];
        put: operations["Verification_setPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanVersions_list"];
        put?: never;
        post: operations["PlanVersions_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions/{from}/differences/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanVersions_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions/{version}/canonical": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanVersions_canonical"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions/{version}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlanVersions_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_list"];
        put?: never;
        post: operations["Posts_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Posts_read"];
        put: operations["Posts_replace"];
        post?: never;
        delete: operations["Posts_remove"];
        options?: never;
        head?: never;
        patch: operations["Posts_change"];
        trace?: never;
    };
    "/api/posts/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handover_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/handover.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Handover_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Progress_ofRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Releases_list"];
        put?: never;
        post: operations["Releases_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Releases_read"];
        put: operations["Releases_replace"];
        post?: never;
        delete: operations["Releases_remove"];
        options?: never;
        head?: never;
        patch: operations["Releases_change"];
        trace?: never;
    };
    "/api/report-lines/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verification_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-lines/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verification_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_list"];
        put?: never;
        post: operations["Calendars_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Calendars_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Calendars_change"];
        trace?: never;
    };
    "/api/reporting-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportingRounds_list"];
        put?: never;
        post: operations["ReportingRounds_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportingRounds_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ReportingRounds_change"];
        trace?: never;
    };
    "/api/reporting-rounds/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReportingRounds_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-rounds/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReportingRounds_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReportingRounds_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports_read"];
        put: operations["Reports_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Reports_write"];
        trace?: never;
    };
    "/api/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reports_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewRounds_list"];
        put?: never;
        post: operations["ReviewRounds_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewRounds_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ReviewRounds_change"];
        trace?: never;
    };
    "/api/review-rounds/{id}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merge_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/advice.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundAnswers_note"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/brought-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundFiles_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/carried-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundAnswers_waiting"];
        put?: never;
        post: operations["RoundAnswers_carry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewRounds_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewRounds_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/dispositions.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dispositions_docx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/dispositions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dispositions_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundFiles_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/findings/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Findings_find"];
        post?: never;
        delete: operations["Findings_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rounds_followUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/guests/{guestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Rounds_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/guests/{guestId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/held-comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_allow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/merged-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merge_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewRounds_advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Participation_read"];
        put?: never;
        post: operations["Participation_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/participation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParticipationFile_take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/participation/{countId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Participation_remove"];
        options?: never;
        head?: never;
        patch: operations["Participation_change"];
        trace?: never;
    };
    "/api/review-rounds/{id}/public-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_replacePublicLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rounds_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review-rounds/{id}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundAnswers_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risks_list"];
        put?: never;
        post: operations["Risks_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Risks_read"];
        put: operations["Risks_replace"];
        post?: never;
        delete: operations["Risks_remove"];
        options?: never;
        head?: never;
        patch: operations["Risks_change"];
        trace?: never;
    };
    "/api/row-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RowRequests_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/row-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RowRequests_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/row-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RowReturns_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/row-returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RowReturns_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/row-returns/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RowReturns_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SamplePeople_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sections_list"];
        put?: never;
        post: operations["Sections_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sections_read"];
        put: operations["Sections_replace"];
        post?: never;
        delete: operations["Sections_remove"];
        options?: never;
        head?: never;
        patch: operations["Sections_change"];
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_read"];
        put?: never;
        post: operations["Sessions_open"];
        delete: operations["Sessions_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_list"];
        put?: never;
        post: operations["Suggestions_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suggestions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Suggestions_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Suggestions_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/weighing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merge_weighSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Suggestions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Suggestions_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Targets_list"];
        put?: never;
        post: operations["Targets_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Targets_read"];
        put: operations["Targets_replace"];
        post?: never;
        delete: operations["Targets_remove"];
        options?: never;
        head?: never;
        patch: operations["Targets_change"];
        trace?: never;
    };
    "/api/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Verifications_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Acceptance: {
            /** @description Revision the edited changes were made on; absent: the suggestion’s */
            baseRevision?: number;
            /** @description The owner’s edited changes instead: accepted partly */
            changes?: {
                [key: string]: unknown;
            }[];
            choices?: components["schemas"]["SuggestionChoiceDraft"][];
            /** @description Required where accepted partly */
            reason?: string | null;
        };
        AchievementView: {
            /**
             * Format: date
             * @description Of the last target due
             */
            dueOn: string;
            /** @description Per cent of the way from the baseline */
            percent: string;
        };
        ActDraft: {
            act: components["schemas"]["ActKind"];
            /** Format: uuid */
            bodyId: string;
            /**
             * Format: date
             * @description Of an act that extends: the new last day
             */
            extendedTo?: string;
            /** Format: uuid */
            fileId?: string;
            note?: string;
            number?: string;
            /** Format: date */
            on: string;
            /** @description SHA-256 of the frozen version, in hex */
            versionHash: string;
        };
        ActionChanges: {
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            } | null;
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            } | null;
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string | null;
            /** @description Expected output */
            expectedOutput?: {
                [key: string]: string;
            } | null;
            /** @description Ongoing */
            isOngoing?: boolean | null;
            /**
             * @description Novelty
             * @enum {string|null}
             */
            novelty?: "existing" | "strengthened" | "new" | null;
            /** Format: uuid */
            parent?: string;
            /**
             * @description Personal data
             * @enum {string|null}
             */
            personalData?: "none" | "to-be-screened" | "screened" | null;
            /** @description Place */
            place?: {
                [key: string]: string;
            } | null;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Problem addressed */
            problem?: {
                [key: string]: string;
            } | null;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Source */
            source?: string | null;
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string | null;
            /** @description Target groups */
            targetGroups?: string[] | null;
            /** @description Title */
            title?: {
                [key: string]: string;
            } | null;
        };
        ActionDraft: {
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            };
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string;
            /** @description Expected output */
            expectedOutput?: {
                [key: string]: string;
            };
            /** Format: uuid */
            id?: string;
            /** @description Ongoing */
            isOngoing?: boolean;
            /**
             * @description Novelty
             * @enum {string}
             */
            novelty?: "existing" | "strengthened" | "new";
            /** Format: uuid */
            parent?: string;
            /**
             * @description Personal data
             * @enum {string}
             */
            personalData?: "none" | "to-be-screened" | "screened";
            /** @description Place */
            place?: {
                [key: string]: string;
            };
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Problem addressed */
            problem?: {
                [key: string]: string;
            };
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Source */
            source?: string;
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string;
            /** @description Target groups */
            targetGroups?: string[];
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        ActionFactsView: {
            /** Format: uuid */
            action: string;
            /** @description One name a file or address */
            evidence?: string[];
            /** @description In a row, up to the last one due */
            roundsMissed?: number;
            status?: components["schemas"]["Status"];
        };
        ActionProgressView: {
            /**
             * Format: date
             * @description Of the report the status rests on
             */
            asOf?: string;
            /**
             * Format: uuid
             * @description First lead
             */
            body: string | null;
            code: string | null;
            /** Format: date */
            endsOn: string | null;
            hint?: components["schemas"]["HintView"];
            /** Format: uuid */
            id: string;
            isVacant: boolean;
            judgement?: components["schemas"]["Judgement"];
            /** @description Of the newest verified report */
            lastVerified?: components["schemas"]["LastVerifiedView"];
            /** Format: uuid */
            pillar: string | null;
            proof?: components["schemas"]["Proof"];
            proofLevel?: components["schemas"]["ProofLevel"];
            /** @description Rests on a report nobody has verified */
            provisional?: boolean;
            reasons: components["schemas"]["ReasonView"][];
            /** Format: uuid */
            round?: string;
            /** Format: date */
            startsOn: string | null;
            status: components["schemas"]["Status"];
            title: {
                [key: string]: string;
            } | null;
            verifier?: components["schemas"]["Judgement"];
            verifierNote: string | null;
        };
        ActionRecord: {
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            };
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string;
            /** @description Expected output */
            expectedOutput?: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            /** @description Ongoing */
            isOngoing?: boolean;
            kind: string;
            /**
             * @description Novelty
             * @enum {string}
             */
            novelty?: "existing" | "strengthened" | "new";
            /** Format: uuid */
            parent: string | null;
            /**
             * @description Personal data
             * @enum {string}
             */
            personalData?: "none" | "to-be-screened" | "screened";
            /** @description Place */
            place?: {
                [key: string]: string;
            };
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Problem addressed */
            problem?: {
                [key: string]: string;
            };
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Source */
            source?: string;
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string;
            /** @description Target groups */
            targetGroups?: string[];
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        ActivityChanges: {
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            } | null;
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string | null;
            /** @description Title */
            title?: {
                [key: string]: string;
            } | null;
        };
        ActivityDraft: {
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string;
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        ActivityRecord: {
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string;
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        ActKind: "adopted" | "approved" | "endorsed" | "took-note" | "launched" | "amended" | "extended";
        ActView: {
            act: components["schemas"]["ActKind"];
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** Format: date */
            extendedTo?: string;
            /** Format: uuid */
            fileId?: string;
            /** Format: uuid */
            id: string;
            note?: string;
            number?: string;
            /** Format: date */
            on: string;
            /** Format: date-time */
            recordedAt: string;
            versionHash: string;
            versionNumber: number;
        };
        Advice: {
            /** @description What all bodies asked advise on the whole */
            text: string;
        };
        /** @enum {string} */
        AgeGroup: "0-17" | "18-29" | "30-59" | "60+" | "not-stated";
        AlignmentChanges: {
            code?: string;
            /**
             * @description Degree
             * @enum {string|null}
             */
            degree?: "full" | "partial" | "related" | null;
            /** @description Framework item */
            item?: string | null;
            /** @description Note */
            note?: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
        };
        AlignmentDraft: {
            code?: string;
            /**
             * @description Degree
             * @enum {string}
             */
            degree?: "full" | "partial" | "related";
            /** Format: uuid */
            id?: string;
            /** @description Framework item */
            item?: string;
            /** @description Note */
            note?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
        };
        AlignmentRecord: {
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /**
             * @description Degree
             * @enum {string}
             */
            degree?: "full" | "partial" | "related";
            /** Format: uuid */
            id: string;
            /** @description Framework item */
            item?: string;
            kind: string;
            /** @description Note */
            note?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
        };
        AmendedPlaceView: {
            /** @description Address of a value, or `*` for the whole record */
            address: string;
            /** @description What was taken out: kind, parent, code and title as they stood */
            gone?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            record: string;
        };
        AmendingActDraft: {
            /** Format: uuid */
            bodyId: string;
            /** Format: uuid */
            fileId?: string;
            note?: string;
            number?: string;
            /** Format: date */
            on: string;
        };
        AmendmentDraft: {
            /** @description What the amendment is called */
            title: string;
        };
        AmendmentEditDraft: {
            /** @description The amendment’s revision the changes were made on */
            baseRevision: number;
            /** @description Changes, as in a plan */
            changes: {
                [key: string]: unknown;
            }[];
        };
        AmendmentEditView: {
            /** Format: date-time */
            at: string;
            author: components["schemas"]["PersonNamed"] | null;
            changes: {
                [key: string]: unknown;
            }[];
            /** Format: uuid */
            id: string;
            revision: number;
        };
        AmendmentMoveRequest: {
            move: string;
            reason?: string;
        };
        AmendmentMoveView: {
            allowed: boolean;
            explanations: components["schemas"]["Explanation"][];
            move: string;
            needsReason: boolean;
            to: components["schemas"]["AmendmentState"];
        };
        /**
         * @description `mine`: the amendment’s; `theirs`: the plan’s
         * @enum {string}
         */
        AmendmentSide: "mine" | "theirs";
        /** @enum {string} */
        AmendmentState: "open" | "adopted" | "abandoned";
        AmendmentSummary: {
            act?: components["schemas"]["ActView"];
            /** @description Revision of the plan from which on it is in the text */
            appliedRevision?: number;
            /** @description Changes that wait, or were applied */
            changeCount: number;
            /** Format: date-time */
            endedAt?: string;
            /** @description Version in force before */
            fromVersion?: number;
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            openedAt: string;
            openedByName?: string;
            places: components["schemas"]["AmendedPlaceView"][];
            /** Format: uuid */
            planId: string;
            /** @description Why it was abandoned */
            reason?: string;
            state: components["schemas"]["AmendmentState"];
            title: string;
            /** @description Version that the amendment made */
            versionNumber?: number;
        };
        AmendmentView: {
            act?: components["schemas"]["ActView"];
            /** @description Revision of the plan from which on it is in the text */
            appliedRevision?: number;
            /** @description Of the plan, that the waiting changes are made on */
            baseRevision: number;
            /** @description Changes that wait, or were applied */
            changeCount: number;
            /** @description The waiting change set, with `before` */
            changes: {
                [key: string]: unknown;
            }[];
            /** @description Where the plan has changed meanwhile: base, theirs (the plan), mine */
            conflicts: {
                [key: string]: unknown;
            }[];
            /** Format: date-time */
            endedAt?: string;
            /** @description Version in force before */
            fromVersion?: number;
            /** Format: uuid */
            id: string;
            moves: components["schemas"]["AmendmentMoveView"][];
            number: number;
            /** Format: date-time */
            openedAt: string;
            openedByName?: string;
            places: components["schemas"]["AmendedPlaceView"][];
            /** Format: uuid */
            planId: string;
            /** @description Why it was abandoned */
            reason?: string;
            /** @description Of the amendment; its edits count it */
            revision: number;
            state: components["schemas"]["AmendmentState"];
            title: string;
            /** @description Version that the amendment made */
            versionNumber?: number;
        };
        AnswerFiguresView: {
            accepted: components["schemas"]["FigureView"];
            later: components["schemas"]["FigureView"];
            "not-accepted": components["schemas"]["FigureView"];
            open: components["schemas"]["FigureView"];
            "out-of-scope": components["schemas"]["FigureView"];
            overtaken: components["schemas"]["FigureView"];
            partly: components["schemas"]["FigureView"];
        };
        AnswerGroupView: {
            answers: components["schemas"]["AnswerFiguresView"];
            code: string | null;
            /**
             * Format: uuid
             * @description Body or pillar; null: of none
             */
            id: string | null;
            title: {
                [key: string]: string;
            } | null;
        };
        Answering: {
            /** @description A word on the whole; absent: nothing to add */
            text?: string | null;
        };
        /**
         * @description Of a question of one’s own
         * @enum {string}
         */
        AnswerKind: "text" | "number" | "yes-no" | "choice";
        AnswerOptionForm: {
            code: string;
            label: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        AnswerState: "awaited" | "opened" | "answered" | "late" | "silent" | "vacant" | "declined" | "withdrawn";
        Application: {
            reason?: string;
        };
        AppliedChangesView: {
            /** @description With positions, and `before` */
            changes: {
                [key: string]: unknown;
            }[];
            /**
             * Format: uuid
             * @description Null where everything stood there already
             */
            id: string | null;
            revision: number;
        };
        AssignmentChanges: {
            /** @description Basis */
            basis?: string | null;
            /**
             * Format: uuid
             * @description Body
             */
            body?: string | null;
            code?: string;
            /**
             * Format: date
             * @description From
             */
            from?: string | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /**
             * Format: uuid
             * @description Post
             */
            post?: string | null;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /**
             * @description Role
             * @enum {string|null}
             */
            role?: "lead" | "co-lead" | "support" | "funding" | "consulted" | null;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description To
             */
            to?: string | null;
        };
        AssignmentDraft: {
            /** @description Basis */
            basis?: string;
            /**
             * Format: uuid
             * @description Body
             */
            body?: string;
            code?: string;
            /**
             * Format: date
             * @description From
             */
            from?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /**
             * Format: uuid
             * @description Post
             */
            post?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /**
             * @description Role
             * @enum {string}
             */
            role?: "lead" | "co-lead" | "support" | "funding" | "consulted";
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description To
             */
            to?: string;
        };
        AssignmentRecord: {
            /** @description Basis */
            basis?: string;
            /**
             * Format: uuid
             * @description Body
             */
            body?: string;
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /**
             * Format: date
             * @description From
             */
            from?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /**
             * Format: uuid
             * @description Post
             */
            post?: string;
            /**
             * @description Role
             * @enum {string}
             */
            role?: "lead" | "co-lead" | "support" | "funding" | "consulted";
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description To
             */
            to?: string;
        };
        /** @enum {string} */
        AssignmentRole: "lead" | "co-lead" | "support" | "funding" | "consulted";
        /**
         * @description What the mail carries beside its link; refused where anything among the rows is restricted
         * @enum {string}
         */
        AttachedRows: "xlsx" | "docx";
        BodyChanges: {
            acronym?: string | null;
            communityPillar?: string | null;
            isVerified?: boolean;
            /**
             * Format: uuid
             * @description Absent: open to all, as a UN entity is
             */
            jurisdictionId?: string | null;
            kind?: components["schemas"]["BodyKind"];
            name?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /** @description Where the entry was taken from */
            source?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
        };
        BodyDraft: {
            acronym?: string | null;
            communityPillar?: string | null;
            isVerified?: boolean;
            /**
             * Format: uuid
             * @description Absent: open to all, as a UN entity is
             */
            jurisdictionId?: string | null;
            kind: components["schemas"]["BodyKind"];
            name: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /** @description Where the entry was taken from */
            source?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
        };
        /** @enum {string} */
        BodyKind: "ministry" | "agency" | "sectoral-body" | "commission" | "secretariat" | "un-entity" | "donor" | "civil-society" | "local-government" | "academic" | "private" | "entity" | "other";
        BodyReplacement: {
            acronym?: string | null;
            communityPillar?: string | null;
            readonly id?: Record<string, never>;
            readonly isSample?: Record<string, never>;
            isVerified?: boolean;
            /**
             * Format: uuid
             * @description Absent: open to all, as a UN entity is
             */
            jurisdictionId?: string | null;
            kind: components["schemas"]["BodyKind"];
            name: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /** @description Where the entry was taken from */
            source?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            readonly version?: Record<string, never>;
        };
        BodyTermsView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
        };
        BodyView: {
            acronym?: string | null;
            communityPillar?: string | null;
            /** Format: uuid */
            id: string;
            isSample: boolean;
            isVerified: boolean;
            /**
             * Format: uuid
             * @description Absent: open to all, as a UN entity is
             */
            jurisdictionId?: string | null;
            kind: components["schemas"]["BodyKind"];
            name: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /** @description Where the entry was taken from */
            source?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            version: number;
        };
        BroughtAuthor: {
            /** @description They are the words of whoever brings the file */
            isMe?: boolean;
            name?: string;
            /** @description As the file names them; null: those it names nobody for */
            named: string | null;
            organisation?: string | null;
        };
        BroughtAuthorView: {
            /** @description Bears the name of whoever brings the file */
            isMe: boolean;
            /** @description As the file names them; null: it names nobody */
            named: string | null;
            /** @description Words of theirs */
            words: number;
        };
        BroughtBeforeView: {
            /** Format: date-time */
            at: string;
            byName: string;
        };
        BroughtDecision: {
            /** @description Whose words they are, by the name in the file */
            authors?: components["schemas"]["BroughtAuthor"][];
            /** @description For the eyes of the own body until its opinion releases them */
            isInternal?: boolean;
            /** @description Numbers of words that are not stored */
            leftOut?: number[];
        };
        /** @enum {string} */
        BroughtFileState: "shown" | "stored";
        BroughtFileView: {
            authors: components["schemas"]["BroughtAuthorView"][];
            /** @description The same bytes were brought before */
            before: components["schemas"]["BroughtBeforeView"] | null;
            /** @description Comments it became */
            comments: number;
            fileName: string;
            form: components["schemas"]["RoundForm"];
            /** Format: uuid */
            id: string;
            /** @description May keep the words to the own body until its opinion */
            isAsked: boolean;
            /** @description Words the round held already */
            known: number;
            /** @description Who saved the file last */
            lastEditedBy: string | null;
            notices: components["schemas"]["BroughtNoticeView"][];
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            roundId: string;
            /** @description May bring words of people without an account */
            speaksForOthers: boolean;
            state: components["schemas"]["BroughtFileState"];
            /** @description Suggestions it became */
            suggestions: number;
            /** @description Proposed wordings become suggestions; else comments */
            suggests: boolean;
            version: number;
            words: components["schemas"]["BroughtWordView"][];
        };
        /** @enum {string} */
        BroughtKind: "comment" | "proposal" | "change";
        /** @enum {string} */
        BroughtNoticeCode: "priority-unknown" | "place-missing" | "place-moved";
        BroughtNoticeView: {
            code: components["schemas"]["BroughtNoticeCode"];
            text: string;
            where: string;
        };
        BroughtWordView: {
            /** @description As the file names who says it */
            author: string | null;
            /** @description Of a change: what stands there */
            before: string | null;
            field: string | null;
            found: components["schemas"]["FoundBy"] | null;
            is: components["schemas"]["BroughtKind"];
            /** @description The round holds it already */
            isKnown: boolean;
            language: string | null;
            /** @description Its place among the words of the file, from 0 */
            number: number;
            priority: components["schemas"]["Priority"] | null;
            quote: string | null;
            /** @description Said beside a change */
            reason: string | null;
            recordCode: string | null;
            /**
             * Format: uuid
             * @description Null: the plan as a whole
             */
            recordId: string | null;
            recordTitle: {
                [key: string]: string;
            } | null;
            /** @description Of a change: the wording it proposes */
            text: string;
            unplaced: components["schemas"]["UnplacedReason"] | null;
            /** @description Where it stands in the file: the number of a row or of a comment */
            where: string;
        };
        BudgetLineChanges: {
            code?: string;
            /** @description Committed */
            committed?: string | null;
            /** @description Currency */
            currency?: string | null;
            /**
             * @description Funding
             * @enum {string|null}
             */
            funding?: "new-money" | "existing-budget" | "mainstreamed" | "unfunded" | null;
            /** @description Source of funding */
            fundingSource?: string | null;
            /** Format: uuid */
            parent?: string;
            /** @description Planned */
            planned?: string | null;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Year */
            year?: number | null;
        };
        BudgetLineDraft: {
            code?: string;
            /** @description Committed */
            committed?: string;
            /** @description Currency */
            currency?: string;
            /**
             * @description Funding
             * @enum {string}
             */
            funding?: "new-money" | "existing-budget" | "mainstreamed" | "unfunded";
            /** @description Source of funding */
            fundingSource?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Planned */
            planned?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Year */
            year?: number;
        };
        BudgetLineRecord: {
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** @description Committed */
            committed?: string;
            /** @description Currency */
            currency?: string;
            /**
             * @description Funding
             * @enum {string}
             */
            funding?: "new-money" | "existing-budget" | "mainstreamed" | "unfunded";
            /** @description Source of funding */
            fundingSource?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Planned */
            planned?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Year */
            year?: number;
        };
        /** @enum {string} */
        CalendarCadence: "monthly" | "quarterly" | "four-monthly" | "half-yearly" | "yearly" | "two-yearly";
        CancelRequest: {
            reason: string;
        };
        CarryOver: {
            /** @description Absent: all that was put off and taken up nowhere since */
            commentIds?: string[];
        };
        /** @enum {string} */
        Caution: "periods-missing" | "bodies-missing" | "plans-missing" | "no-denominator" | "may-double-count" | "not-rolled-up" | "inputs-missing" | "divides-by-zero" | "formula-cycle" | "formula-unreadable";
        ChangeSetDraft: {
            /** @description The revision the changes were made on */
            baseRevision: number;
            /** @description Changes `{ op: add | set | move | remove, kind, id, parent?, position?, …fields }` */
            changes: {
                [key: string]: unknown;
            }[];
            reason?: string;
            source?: components["schemas"]["ChangeSource"];
        };
        ChangeSetView: {
            /** @description Who took it in, where that was another */
            accepter: components["schemas"]["PersonNamed"] | null;
            /** Format: uuid */
            actingForBodyId: string | null;
            /** Format: date-time */
            at: string;
            author: components["schemas"]["PersonNamed"] | null;
            changes: {
                [key: string]: unknown;
            }[];
            /** @description Whose suggestions it took in, where of several */
            credits: components["schemas"]["CreditView"][] | null;
            /** Format: uuid */
            id: string;
            reason: string | null;
            revision: number;
            source: components["schemas"]["ChangeSource"];
        };
        /** @enum {string} */
        ChangeSource: "matrix" | "document" | "form" | "import" | "suggestion" | "amendment" | "merge" | "undo" | "api";
        CheckContextView: {
            bodies: components["schemas"]["BodyTermsView"][];
            facts: components["schemas"]["ActionFactsView"][];
            /** @description A plan in preparation or in force follows this one */
            hasSuccessor: boolean;
            mutes: components["schemas"]["CheckMuteView"][];
            /** @description Code registered at adoption → its record */
            registeredCodes: {
                [key: string]: string;
            };
            /** @description How fresh each wording is */
            texts: {
                [key: string]: unknown;
            }[];
            /** Format: date */
            today: string;
        };
        ChecklistChanges: {
            /** @description Absent: a copy of the standard list */
            items?: components["schemas"]["ChecklistItemView"][];
            title?: {
                [key: string]: string;
            };
        };
        ChecklistDraft: {
            /** Format: uuid */
            bodyId: string;
            /** @description Absent: a copy of the standard list */
            items?: components["schemas"]["ChecklistItemView"][];
            title: {
                [key: string]: string;
            };
        };
        ChecklistFindingDraft: {
            /** @description `standard`, or the id of a list of the own body; absent: `standard` */
            checklistId?: string;
            note?: string | null;
            /** @description Records of the frozen version it rests on */
            recordIds?: string[];
            result: components["schemas"]["ChecklistResult"];
        };
        ChecklistFindingView: {
            /** Format: date-time */
            at: string;
            authorName: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** @description `standard`, or the id of a list of that body */
            checklistId: string;
            /** Format: uuid */
            id: string;
            /** @description Before the eyes of its body alone, or of the lead body it was handed to */
            isInternal: boolean;
            itemId: string;
            note: string | null;
            /** Format: uuid */
            planId: string;
            /** @description From 0, in its list */
            position: number;
            /** @description As it was asked when it was answered */
            question: {
                [key: string]: string;
            };
            records: components["schemas"]["FindingRecordView"][];
            result: components["schemas"]["ChecklistResult"];
            /** Format: uuid */
            roundId: string;
            version: number;
        };
        ChecklistItemView: {
            /** @description Unique in its list */
            id: string;
            question: {
                [key: string]: string;
            };
            /** @description Automatic checks that speak to it */
            rules?: string[];
            /** @description Where the item comes from */
            source?: string;
        };
        ChecklistReplacement: {
            readonly bodyId?: Record<string, never>;
            readonly bodyName?: Record<string, never>;
            readonly id?: Record<string, never>;
            items: components["schemas"]["ChecklistItemView"][];
            title: {
                [key: string]: string;
            };
            readonly version?: Record<string, never>;
        };
        /** @enum {string} */
        ChecklistResult: "met" | "partly" | "not-met" | "not-applicable";
        ChecklistView: {
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            /** @description Absent: a copy of the standard list */
            items: components["schemas"]["ChecklistItemView"][];
            title: {
                [key: string]: string;
            };
            version: number;
        };
        CheckMessageView: {
            code: components["schemas"]["CheckRule"];
            params: {
                [key: string]: string | number;
            };
        };
        CheckMuteDraft: {
            /** @description As the finding names it; absent: all of the record */
            field?: string | null;
            reason: string;
            /**
             * Format: uuid
             * @description Absent: every finding of the rule in the plan
             */
            recordId?: string | null;
            rule: components["schemas"]["CheckRule"];
        };
        CheckMuteView: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            field: string | null;
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: uuid */
            record: string | null;
            rule: components["schemas"]["CheckRule"];
            /** @description What stood there; where something else stands now, the mute has ended by itself */
            seen: string | null;
        };
        /** @enum {string} */
        CheckRule: "no-lead" | "two-leads" | "lead-expired" | "lead-gap" | "assigned-twice" | "no-period" | "no-time" | "no-end" | "ongoing-with-end" | "end-before-start" | "outside-period" | "activity-outside-action" | "no-title" | "long-title" | "placeholder-text" | "missing-translation" | "stale-translation" | "required-translation" | "mentions-restricted-code" | "duplicate-text" | "near-duplicate-text" | "text-repeated-elsewhere" | "output-as-indicator" | "missing-code" | "duplicate-code" | "reused-code" | "indicator-without-baseline" | "indicator-without-target" | "indicator-without-source" | "indicator-without-means-of-verification" | "indicator-without-rules" | "indicator-incomplete" | "target-equals-baseline" | "target-against-direction" | "percent-without-denominator" | "percent-above-hundred" | "percent-summed" | "people-without-sex-and-age" | "cumulative-target-falls" | "target-without-day" | "formula-names-unknown" | "required-cut-not-asked" | "unfunded" | "sum-differs-from-activities" | "committed-above-planned" | "budget-year-outside-period" | "amount-without-currency" | "vague-verb" | "outcome-as-output" | "output-as-outcome" | "stigmatising-words" | "no-driver-or-alignment" | "personal-data-unscreened" | "personal-data-to-screen" | "empty-pillar" | "pillar-without-objective" | "no-indicator" | "no-expected-output" | "looser-than-parent" | "target-group-never-disaggregated" | "no-target-group" | "driver-without-evidence" | "no-place-named" | "risk-without-mitigation" | "indicator-without-owner" | "on-track-past-end" | "not-started-past-start" | "completed-before-start" | "closed-before-end" | "completed-without-evidence" | "no-report-in-two-rounds" | "same-evidence" | "no-successor" | "silent-on-drivers" | "silent-on-existing-work" | "silent-on-definitions" | "silent-on-principles" | "silent-on-other-strategies" | "silent-on-monitoring" | "silent-on-coordination" | "silent-on-local-level" | "silent-on-consultation" | "silent-on-women-and-youth" | "silent-on-renewal" | "silent-on-communication";
        CheckView: {
            /** @description Field or address in the record */
            field?: string;
            /** @description Changes that would settle it */
            fix?: {
                [key: string]: unknown;
            }[];
            message: components["schemas"]["CheckMessageView"];
            /** @description It may stand, and why */
            muted?: components["schemas"]["CheckMuteView"];
            /** Format: uuid */
            record: string;
            rule: components["schemas"]["CheckRule"];
            severity: components["schemas"]["Severity"];
        };
        ChoiceDraft: {
            /** @description Address, `parent`, or `*` */
            field: string;
            /** @description `mine`: the amendment’s; `theirs`: the plan’s */
            keep: components["schemas"]["AmendmentSide"];
            /** Format: uuid */
            record: string;
        };
        Choices: {
            choices: components["schemas"]["ChoiceDraft"][];
        };
        CommentChanges: {
            kind?: components["schemas"]["CommentKind"];
            priority?: components["schemas"]["Priority"] | null;
            text?: string;
        };
        CommentDraft: {
            /** @description Block of a long text */
            block?: string | null;
            field?: string | null;
            /** @description A note of the own body until its opinion releases it */
            isInternal?: boolean;
            /** @description A note of the own body that no opinion lets out */
            isNote?: boolean;
            kind?: components["schemas"]["CommentKind"];
            language?: string | null;
            /** @description People named, who may see it and are told */
            mentions?: string[];
            /**
             * Format: uuid
             * @description The comment it answers; place and round are then those of that
             */
            parentId?: string | null;
            /** Format: uuid */
            planId: string;
            /** @description What stood before the quote */
            prefix?: string | null;
            priority?: components["schemas"]["Priority"] | null;
            /** @description The words it speaks of */
            quote?: string | null;
            /**
             * Format: uuid
             * @description Absent: the whole plan
             */
            recordId?: string | null;
            /** Format: uuid */
            roundId?: string | null;
            /** @description What stood behind the quote */
            suffix?: string | null;
            text: string;
        };
        CommentEditView: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            /** @description What it said before */
            text: string;
        };
        /**
         * @description Of a guest by the public link: waits until the owner takes it in
         * @enum {string}
         */
        CommentHeld: "waiting" | "refused";
        /** @enum {string} */
        CommentKind: "comment" | "question" | "proposal";
        /** @enum {string} */
        CommentState: "open" | "answered" | "resolved" | "closed";
        CommentView: {
            /**
             * Format: uuid
             * @description Null where a guest of the round said it
             */
            authorId: string | null;
            authorName: string;
            block: string | null;
            /** Format: uuid */
            bodyId: string | null;
            bodyName: {
                [key: string]: string;
            } | null;
            /** @description Who brought it in a file, on the day it was made here */
            broughtByName: string | null;
            /** @description Name of that file */
            broughtFrom: string | null;
            /**
             * Format: uuid
             * @description The comment of an earlier round it takes up
             */
            carriedFrom: string | null;
            /**
             * Format: uuid
             * @description The later round that takes it up
             */
            carriedInto: string | null;
            /** Format: date-time */
            createdAt: string;
            disposition: components["schemas"]["DispositionView"] | null;
            /** Format: date-time */
            editedAt: string | null;
            field: string | null;
            /** Format: uuid */
            guestId: string | null;
            /** @description Of a guest by the public link: waits until the owner takes it in */
            held: components["schemas"]["CommentHeld"] | null;
            /** Format: uuid */
            id: string;
            /** @description Before the eyes of its body alone, or of the lead body it was handed to */
            isInternal: boolean;
            /** @description No opinion lets it out */
            isNote: boolean;
            /** @description Handed to the lead body of the round; its advice is not released yet */
            isWithLead: boolean;
            kind: components["schemas"]["CommentKind"];
            language: string | null;
            /** @description Why the lead body left it out of the advice */
            leftOutReason: string | null;
            mentions: components["schemas"]["MentionView"][];
            /**
             * Format: uuid
             * @description The comment of the lead body that speaks for it
             */
            mergedInto: string | null;
            /** @description Of a guest, as the guest says it */
            organisation: string | null;
            /** Format: uuid */
            parentId: string | null;
            /** Format: uuid */
            planId: string;
            prefix: string | null;
            priority: components["schemas"]["Priority"] | null;
            quote: string | null;
            /** @description As it stood in the revision it was said of */
            recordCode: string | null;
            /** Format: uuid */
            recordId: string | null;
            recordTitle: {
                [key: string]: string;
            } | null;
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedByName: string | null;
            revision: number;
            /** Format: uuid */
            roundId: string | null;
            state: components["schemas"]["CommentState"];
            suffix: string | null;
            text: string;
            version: number;
            /** @description Of a merged comment */
            voices: components["schemas"]["VoiceView"][] | null;
        };
        /** @enum {string} */
        CommitmentAnswer: "takes-on" | "with-change" | "not-this-year";
        CommitmentAnswerForm: {
            /** Format: uuid */
            action: string;
            answer: components["schemas"]["CommitmentAnswer"];
            /** @description Required with a change */
            change?: string | null;
            /** @description Required for a no, and to replace an answer */
            reason?: string | null;
        };
        CommitmentCallDraft: {
            /**
             * Format: date
             * @description Ends at midnight of the plan’s jurisdiction
             */
            dueOn: string;
            /** @description Asked again each year, on the same days */
            isYearly?: boolean;
            /**
             * Format: date
             * @description Absent: today
             */
            opensOn?: string;
            /** Format: uuid */
            planId: string;
            year: number;
        };
        CommitmentCallView: {
            answered: number;
            /** @description Answers asked: one a body and action */
            asked: number;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            isYearly: boolean;
            /** Format: date */
            opensOn: string;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            version: number;
            year: number;
        };
        CommitmentRowView: {
            /** Format: uuid */
            action: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            code: string | null;
            /** @description The answer that stands */
            current: components["schemas"]["CommitmentView"] | null;
            /** @description Answers it replaced, newest first */
            earlier: components["schemas"]["CommitmentView"][];
            title: {
                [key: string]: string;
            } | null;
        };
        CommitmentSheet: {
            answered: number;
            /** @description Answers asked: one a body and action */
            asked: number;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            isYearly: boolean;
            /** Format: date */
            opensOn: string;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            rows: components["schemas"]["CommitmentRowView"][];
            version: number;
            year: number;
        };
        CommitmentsSigned: {
            answers: components["schemas"]["CommitmentAnswerForm"][];
            /**
             * Format: uuid
             * @description For which body the person signs
             */
            bodyId: string;
        };
        CommitmentView: {
            answer: components["schemas"]["CommitmentAnswer"];
            change: string | null;
            /** Format: uuid */
            id: string;
            reason: string | null;
            /** Format: date-time */
            signedAt: string;
            /** @description Who signed for the body */
            signedByName: string;
        };
        ConfirmationForm: {
            /** Format: uuid */
            bodyId: string;
            /** Format: uuid */
            fileId?: string | null;
            /** @description How it was seen: visit, survey, audit … */
            how: string;
            /** Format: date */
            onDay: string;
            url?: string | null;
        };
        ConfirmationView: {
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** @description Who recorded it */
            byName: string;
            /** Format: uuid */
            fileId: string | null;
            how: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            onDay: string;
            url: string | null;
        };
        ConflictChoice: {
            field: string;
            /** Format: uuid */
            record: string;
            take: components["schemas"]["ConflictTake"];
        };
        /** @enum {string} */
        ConflictRule: "changed-since" | "parent-gone" | "record-gone" | "cycle" | "subtree-changed";
        /** @enum {string} */
        ConflictTake: "mine" | "theirs";
        /** @enum {string} */
        ConsultationAccess: "open" | "invited" | "link" | "workshop";
        ConsultationRequest: {
            access: components["schemas"]["ConsultationAccess"];
            /** @description Guests without an account may come by a signed link */
            allowsLinks?: boolean;
            /** @description Bodies asked; they see the frozen version and owe a word */
            bodyIds?: string[];
            /**
             * Format: date
             * @description Ends at midnight of the plan’s jurisdiction
             */
            dueOn: string;
            guests?: components["schemas"]["GuestDraft"][];
            /** @description Those invited by a link of their own may suggest other words */
            guestsSuggest?: boolean;
            /** Format: uuid */
            planId: string;
            /** @description What the owner wants to know */
            question?: string | null;
            title?: string;
            /** @description Absent: the text is frozen now, as a version for consultation */
            versionNumber?: number;
        };
        /** @enum {string} */
        CoverageDimension: "drivers" | "target-groups" | "places" | "framework-areas";
        CoverageDimensionView: {
            dimension: components["schemas"]["CoverageDimension"];
            rows: components["schemas"]["CoverageRowView"][];
            values: components["schemas"]["CoverageValueView"][];
        };
        CoverageRowView: {
            actions: number;
            /**
             * Format: uuid
             * @description A pillar right under the plan; null: actions under none
             */
            pillar: string | null;
            /** @description Actions that name no value at all */
            silent: string[];
            squares: components["schemas"]["CoverageSquareView"][];
        };
        CoverageSquareView: {
            actions: string[];
            count: number;
            value: string;
        };
        CoverageValueView: {
            /** @description Code of a driver or area; a target group or place as the plan names it */
            key: string;
            name: {
                [key: string]: string;
            } | null;
        };
        CoverageView: {
            of: number;
            reported: number;
        };
        Credentials: {
            email: string;
            password: string;
        };
        CreditView: {
            bodyName: {
                [key: string]: string;
            } | null;
            name: string;
            records: string[];
        };
        DecisionsDraft: {
            /** Format: uuid */
            authorId?: string;
            /** Format: uuid */
            bodyId?: string;
            choices?: components["schemas"]["SuggestionChoiceDraft"][];
            decision: components["schemas"]["SuggestionDecision"];
            ids?: string[];
            /** Format: uuid */
            planId: string;
            /** @description Required where rejected */
            reason?: string | null;
            /** Format: uuid */
            roundId?: string;
        };
        DecisionsView: {
            accepted: string[];
            overtaken: string[];
            rejected: string[];
            /** @description Of the plan; all accepted became one change set */
            revision: number;
            /** @description Of those accepted: not chosen, but needed by one that was */
            taken: string[];
        };
        DenominatorView: {
            byStatus: components["schemas"]["StatusFiguresView"];
            /** @description adopted-actions (plan-actions before adoption), actions-in-play and actions-committed (this year), actions-owed (this round) */
            of: string;
        };
        /**
         * @description duplicate: a copy; child: aligned with its parent; successor: what follows when the other ends
         * @enum {string}
         */
        Derivation: "duplicate" | "child" | "successor";
        DerivedDraft: {
            /** @description Actions carried over; all where left out */
            actions?: string[];
            /** @description duplicate: a copy; child: aligned with its parent; successor: what follows when the other ends */
            as: components["schemas"]["Derivation"];
            /** Format: date */
            endsOn?: string;
            /** Format: uuid */
            jurisdictionId: string;
            kind?: components["schemas"]["PlanKind"];
            /** Format: uuid */
            ownerBodyId: string;
            sensitivity?: components["schemas"]["Sensitivity"];
            /** Format: date */
            startsOn?: string;
            title: {
                [key: string]: string;
            };
            /** @description Activities, bodies, money, risks, drivers and alignments, too */
            withSteering?: boolean;
        };
        DerivedPlan: {
            /** @description Actions carried over */
            actionCount: number;
            /** Format: uuid */
            id: string;
            revision: number;
        };
        DifferencesView: {
            added: number;
            changed: number;
            /** @description The change set that makes the second of the first */
            changes: {
                [key: string]: unknown;
            }[];
            moved: number;
            /** @description Record by record: `{ id, kind, code?, label, state, path, moved?, fields }` */
            records: {
                [key: string]: unknown;
            }[];
            removed: number;
        };
        /** @enum {string} */
        Disposition: "accepted" | "partly" | "not-accepted" | "out-of-scope" | "later";
        DispositionDraft: {
            outcome: components["schemas"]["Disposition"];
            /** @description Required unless accepted */
            reason?: string | null;
        };
        DispositionView: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            outcome: components["schemas"]["Disposition"];
            reason: string | null;
        };
        DriverLinkChanges: {
            code?: string;
            /** @description Driver */
            driver?: string | null;
            /** @description Evidence */
            evidence?: string | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
        };
        DriverLinkDraft: {
            code?: string;
            /** @description Driver */
            driver?: string;
            /** @description Evidence */
            evidence?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
        };
        DriverLinkRecord: {
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** @description Driver */
            driver?: string;
            /** @description Evidence */
            evidence?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
        };
        /**
         * @description On this day in the jurisdiction
         * @enum {string}
         */
        DueState: "not-open" | "open" | "overdue" | "done" | "cancelled";
        /** @enum {string} */
        Duty: "reporting" | "clearance" | "coordination" | "drafting" | "review";
        EntryShownView: {
            author: string;
            /** Format: uuid */
            body: string;
            denominator: string | null;
            /** Format: date-time */
            givenAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            indicator: string;
            kind: components["schemas"]["IndicatorEntryKind"];
            numerator: string | null;
            /** Format: date */
            period: string;
            /** @description Source, or why it is counted twice */
            reason: string;
            value: string | null;
            withdrawnReason: string | null;
            words: string | null;
        };
        EntryWithdrawal: {
            reason: string;
        };
        EventView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            bodyId: string | null;
            /** @description Before and after; withheld of plans the reader may not see */
            facts: {
                [key: string]: unknown;
            } | null;
            id: number;
            /** Format: uuid */
            jurisdictionId: string | null;
            /** Format: uuid */
            personId: string | null;
            personName: string | null;
            /** Format: uuid */
            planId: string | null;
            requestId: string | null;
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string;
            /** @description What happened, in the past tense: `body.added` */
            type: string;
        };
        EvidenceForm: {
            /** Format: uuid */
            fileId?: string | null;
            title: string;
            url?: string | null;
        };
        EvidenceView: {
            /** Format: uuid */
            fileId: string | null;
            /** Format: uuid */
            id: string;
            title: string;
            url: string | null;
        };
        Explanation: {
            message: string;
            /** @description Records concerned */
            records: string[];
            rule: string;
        };
        Extension: {
            /**
             * Format: date
             * @description Later than the present day
             */
            dueOn: string;
            reason: string;
        };
        ExtensionView: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            /** Format: date */
            fromOn: string;
            reason: string;
            /** Format: date */
            toOn: string;
        };
        /**
         * @description whole; rows: without what is restricted; figures: numbers without rows
         * @enum {string}
         */
        Extent: "whole" | "rows" | "figures";
        /** @enum {string} */
        FigureUnit: "percent" | "number";
        FigureView: {
            /** Format: date */
            asOf: string;
            /** @description Those that make the numerator */
            counted?: string[];
            denominator: string | null;
            numerator: string | null;
            /** @description What the denominator is: adopted-actions, actions-in-play, actions-owed, reports-owed … */
            of: string;
            /** Format: uuid */
            round: string | null;
            /** @description Everything in the denominator */
            rows: string[];
            /** @description Rows are not released to the reader: numbers only */
            rowsWithheld?: boolean;
            /** @description Bodies that owed a word and gave none */
            silent: string[];
            unit: components["schemas"]["FigureUnit"];
            /** @description Bodies where nobody holds the duty */
            vacant: string[];
            /** @description Per cent for a share; null where there is nothing to divide by */
            value: string | null;
        };
        FileView: {
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
            /** @description In hexadecimal */
            sha256: string;
            /** @description Bytes */
            size: number;
        };
        FindingRecordView: {
            code: string | null;
            /** Format: uuid */
            id: string;
            title: {
                [key: string]: string;
            } | null;
        };
        FollowedInvitee: {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: uuid */
            bodyId: string | null;
            bodyName: {
                [key: string]: string;
            } | null;
            /** @description For the owner only */
            email: string | null;
            /** Format: uuid */
            guestId: string | null;
            guestName: string | null;
            /** Format: date-time */
            invitedAt: string;
            /** @description Came by the public link */
            isSelfMade: boolean;
            /** Format: date-time */
            openedAt: string | null;
            organisation: string | null;
            /** @description The country or place of the body; null for one open to all */
            placeName: {
                [key: string]: string;
            } | null;
            said: number;
            state: components["schemas"]["AnswerState"];
            /** @description To copy, for the owner, while mail does not leave */
            waitingLink: string | null;
        };
        FollowUpView: {
            invitees: components["schemas"]["FollowedInvitee"][];
            /** @description People who opened it and belong to no body that was asked */
            otherReaders: number;
            /** @description The link anyone may use; for the owner */
            publicLink: string | null;
            reminders: components["schemas"]["ReminderView"][];
        };
        /** @enum {string} */
        FoundBy: "id" | "code" | "title";
        FrameworkItemView: {
            /** @description What a driver link or an alignment names */
            code: string;
            /** @description Whether wording and paragraph were read in the source */
            isVerified: boolean;
            name: {
                [key: string]: string;
            };
            paragraph: string;
            parent?: string;
        };
        FrameworkView: {
            items: components["schemas"]["FrameworkItemView"][];
            key: string;
            name: {
                [key: string]: string;
            };
            source: string;
        };
        FreezeRequest: {
            /** @description Required while reports wait to be verified or corrected */
            reason?: string | null;
        };
        GovernanceChanges: {
            kind?: components["schemas"]["PlanKind"];
            /** Format: uuid */
            ownerBodyId?: string;
            /** Format: uuid */
            parentPlanId?: string | null;
            /** Format: uuid */
            predecessorId?: string | null;
            publicationMode?: components["schemas"]["PublicationMode"];
            sensitivity?: components["schemas"]["Sensitivity"];
            /** Format: uuid */
            strategyId?: string | null;
        };
        GrantChanges: {
            /** Format: uuid */
            bodyId?: string | null;
            /**
             * Format: date
             * @description Today where absent
             */
            from?: string;
            /** Format: uuid */
            jurisdictionId?: string | null;
            /** Format: uuid */
            personId?: string;
            /** Format: uuid */
            planId?: string | null;
            role?: components["schemas"]["Role"];
            /** Format: date */
            to?: string | null;
        };
        GrantDraft: {
            /** Format: uuid */
            bodyId?: string | null;
            /**
             * Format: date
             * @description Today where absent
             */
            from?: string;
            /** Format: uuid */
            jurisdictionId?: string | null;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            planId?: string | null;
            role: components["schemas"]["Role"];
            /** Format: date */
            to?: string | null;
        };
        GrantInForce: {
            /** Format: uuid */
            bodyId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jurisdictionId: string | null;
            /** Format: uuid */
            planId: string | null;
            role: components["schemas"]["Role"];
        };
        GrantReplacement: {
            /** Format: uuid */
            bodyId?: string | null;
            /**
             * Format: date
             * @description Today where absent
             */
            from?: string;
            readonly id?: Record<string, never>;
            /** Format: uuid */
            jurisdictionId?: string | null;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            planId?: string | null;
            role: components["schemas"]["Role"];
            /** Format: date */
            to?: string | null;
            readonly version?: Record<string, never>;
        };
        GrantView: {
            /** Format: uuid */
            bodyId?: string | null;
            /**
             * Format: date
             * @description Today where absent
             */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jurisdictionId?: string | null;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            planId?: string | null;
            role: components["schemas"]["Role"];
            /** Format: date */
            to?: string | null;
            version: number;
        };
        GroupView: {
            byStatus: components["schemas"]["StatusFiguresView"];
            code: string | null;
            /**
             * Format: uuid
             * @description Pillar or body; null: under none
             */
            id: string | null;
            /**
             * Format: uuid
             * @description Pillar above
             */
            parent: string | null;
            title: {
                [key: string]: string;
            } | null;
        };
        GuestCommentDraft: {
            field?: string | null;
            language?: string | null;
            /** @description The words it speaks of */
            quote?: string | null;
            /**
             * Format: uuid
             * @description Absent: the whole plan
             */
            recordId?: string | null;
            text: string;
        };
        /** @enum {string} */
        GuestCommentState: "held" | "not-taken" | "open" | "answered" | "closed";
        GuestCommentView: {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            field: string | null;
            /** Format: uuid */
            id: string;
            /** @description May still be taken back */
            isOpen: boolean;
            outcome: string | null;
            quote: string | null;
            reason: string | null;
            recordCode: string | null;
            /** Format: uuid */
            recordId: string | null;
            recordTitle: {
                [key: string]: string;
            } | null;
            state: components["schemas"]["GuestCommentState"];
            /** @description Where other words were suggested */
            suggested: components["schemas"]["SuggestedWordsView"] | null;
            /** @description Of suggested words: why */
            text: string;
        };
        GuestDocumentView: {
            /** @description Names of the bodies the records name */
            bodyNames: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** @description Records of the frozen version, without those that are restricted */
            records: {
                [key: string]: unknown;
            }[];
            revision: number;
        };
        GuestDraft: {
            /**
             * Format: uuid
             * @description Body of the directory the guest speaks for
             */
            bodyId?: string | null;
            /**
             * Format: email
             * @description Where the link is mailed to; absent: it is handed over
             */
            email?: string | null;
            /** @description Language of the letter */
            language?: string;
            name: string;
            organisation?: string | null;
        };
        GuestLinkView: {
            /** Format: uuid */
            guestId: string;
            /** @description Shown once; only its hash is kept */
            link: string;
        };
        GuestSuggestionDraft: {
            /** @description A field of words that stands in the text read, such as `title` */
            field: string;
            language: string;
            reason?: string | null;
            /** Format: uuid */
            recordId: string;
            /** @description As it could read */
            text: string;
        };
        HandoverAction: {
            code: string | null;
            /** Format: date */
            from: string | null;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            role: components["schemas"]["AssignmentRole"];
            title: {
                [key: string]: string;
            } | null;
            /** Format: date */
            to: string | null;
        };
        HandoverCommitment: {
            answer: components["schemas"]["CommitmentAnswer"];
            change: string | null;
            code: string | null;
            planTitle: {
                [key: string]: string;
            } | null;
            reason: string | null;
            /** Format: date-time */
            signedAt: string;
            signedByName: string;
            title: {
                [key: string]: string;
            } | null;
            year: number;
        };
        HandoverContact: {
            bodyName: {
                [key: string]: string;
            };
            name: string;
            postName: {
                [key: string]: string;
            };
        };
        HandoverHolder: {
            /** @description Address */
            email: string;
            /** Format: date */
            from: string;
            isDeputy: boolean;
            /** @description Holds it today */
            isNow: boolean;
            name: string;
            /** Format: date */
            to: string | null;
        };
        HandoverObligation: {
            /** @description Negative once overdue */
            daysLeft: number | null;
            /** Format: date */
            dueOn: string | null;
            kind: components["schemas"]["ObligationKind"];
            /** Format: uuid */
            planId: string | null;
            planTitle: {
                [key: string]: string;
            } | null;
        };
        HandoverPack: {
            actions: components["schemas"]["HandoverAction"][];
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            commitments: components["schemas"]["HandoverCommitment"][];
            /** @description Who coordinates the plans */
            contacts: components["schemas"]["HandoverContact"][];
            duties: string[];
            holders: components["schemas"]["HandoverHolder"][];
            open: components["schemas"]["HandoverObligation"][];
            /** Format: uuid */
            postId: string;
            postName: {
                [key: string]: string;
            };
            reports: components["schemas"]["HandoverReport"][];
        };
        HandoverReport: {
            /** @description Titles of what was shown */
            evidence: string[];
            /** Format: uuid */
            id: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            planTitle: {
                [key: string]: string;
            } | null;
            /** @description Lines that wait for a correction */
            returns: components["schemas"]["HandoverReturn"][];
            roundTitle: string;
            state: components["schemas"]["ReportState"];
            /** Format: date-time */
            submittedAt: string | null;
            /** @description Who submitted it then */
            submittedByName: string | null;
        };
        HandoverReturn: {
            code: string | null;
            reason: string;
            title: {
                [key: string]: string;
            } | null;
        };
        /** @enum {string} */
        HealthState: "up";
        HealthView: {
            state: components["schemas"]["HealthState"];
        };
        HeldDecision: {
            /** @description Taken in, others read it and it waits for an answer; else it is left out */
            take: boolean;
        };
        HintView: {
            reasons: components["schemas"]["ReasonView"][];
            status: components["schemas"]["Judgement"];
        };
        HomeChangeView: {
            /** Format: date-time */
            at: string;
            id: number;
            personName: string | null;
            /** Format: uuid */
            planId: string | null;
            planTitle: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            subjectId: string | null;
            subjectKind: string;
            type: string;
        };
        HomeObligation: {
            /** Format: uuid */
            bodyId: string | null;
            bodyName: {
                [key: string]: string;
            } | null;
            /** @description Negative once overdue */
            daysLeft: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            /** @description Nobody holds the duty: it waits on the coordinator, and is not silent */
            isVacant: boolean;
            kind: components["schemas"]["ObligationKind"];
            /** Format: date */
            opensOn: string | null;
            /** Format: uuid */
            planId: string | null;
            planTitle: {
                [key: string]: string;
            } | null;
            postName: {
                [key: string]: string;
            } | null;
            state: components["schemas"]["DueState"];
            /** Format: uuid */
            subjectId: string;
            subjectKind: string;
        };
        HomePlanView: {
            /** @description As the day makes it */
            derivedStage: components["schemas"]["PlanStageOnDay"];
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            isAdopted: boolean;
            /** @description Owned, taken part in or reviewed by a body of mine, or worked for by my role */
            isMine: boolean;
            isSample: boolean;
            jurisdictionName: {
                [key: string]: string;
            };
            kind: string;
            openRound: components["schemas"]["HomeRound"] | null;
            revision: number;
            stage: components["schemas"]["PlanStage"];
            /** Format: date */
            startsOn: string | null;
            title: {
                [key: string]: string;
            } | null;
        };
        HomeRound: {
            /** Format: date */
            dueOn: string;
            given: number;
            /** Format: uuid */
            id: string;
            owed: number;
            title: string;
        };
        HomeView: {
            changes: components["schemas"]["HomeChangeView"][];
            /** @description Mine, by due day */
            mine: components["schemas"]["HomeObligation"][];
            /** @description Open obligations beyond those listed */
            moreObligations: number;
            /** @description What waits on others, as far as I may know */
            others: components["schemas"]["HomeObligation"][];
            planCount: number;
            /** @description Eight, mine first, those that changed last before others */
            plans: components["schemas"]["HomePlanView"][];
            /** @description For administrators: mails not sent yet */
            waitingMails: number | null;
        };
        ImportBody: {
            count: number;
            decision: {
                [key: string]: unknown;
            };
            text: string;
        };
        ImportChanges: {
            /** @description Of a plain-text file */
            encoding?: string | null;
            /** @description How the file is read; send the whole mapping back, corrected */
            mapping?: {
                [key: string]: unknown;
            };
        };
        ImportProblem: {
            /** @description "B12", or "row 12, column 2" where cells have no names */
            at?: string;
            /** @description Key of the message */
            code: string;
            params?: {
                [key: string]: string | number;
            };
            severity: components["schemas"]["ImportSeverity"];
            sheet: string;
            /** @description In English */
            text: string;
        };
        ImportRows: {
            from: number;
            /** @description Each a list of texts */
            rows: string[][];
            sheet: number;
        };
        /** @enum {string} */
        ImportSeverity: "error" | "warning" | "notice";
        ImportSheet: {
            columns: number;
            /** @description The first rows, each a list of texts */
            head: string[][];
            isHidden: boolean;
            name: string;
            rows: number;
        };
        /** @enum {string} */
        ImportState: "proposed" | "applied";
        ImportView: {
            appliedRevision: number | null;
            baseRevision: number;
            bodies: components["schemas"]["ImportBody"][];
            /** @description The change set that applying it sends */
            changes: {
                [key: string]: unknown;
            }[];
            /** @description added by kind, set, moved, removed, rowsRead, rowsSkipped */
            counts: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            encoding: string | null;
            fileName: string;
            /** Format: uuid */
            id: string;
            isNewPlan: boolean;
            /** Format: uuid */
            jurisdictionId: string;
            mapping: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Of a new plan: null until it is applied
             */
            planId: string | null;
            problems: components["schemas"]["ImportProblem"][];
            sheets: components["schemas"]["ImportSheet"][];
            state: components["schemas"]["ImportState"];
            title: string | null;
            version: number;
        };
        IndicatorChanges: {
            /**
             * @description Accumulation
             * @enum {string|null}
             */
            accumulation?: "incremental" | "cumulative" | "latest" | null;
            /**
             * @description Across bodies
             * @enum {string|null}
             */
            acrossBodies?: "sum" | "mean" | "weighted-mean" | "count-of-yes" | "none" | null;
            /** @description Amber below, per cent */
            amberThreshold?: number | null;
            /**
             * Format: date
             * @description Baseline known by
             */
            baselineExpectedOn?: string | null;
            /**
             * Format: date
             * @description Baseline date
             */
            baselineOn?: string | null;
            /** @description Baseline source */
            baselineSource?: string | null;
            /** @description Baseline */
            baselineValue?: string | null;
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            } | null;
            /** @description Values to choose from */
            choices?: string[] | null;
            code?: string;
            /** @description Decimals */
            decimals?: number | null;
            /** @description Definition */
            definition?: {
                [key: string]: string;
            } | null;
            /** @description Denominator */
            denominatorLabel?: {
                [key: string]: string;
            } | null;
            /**
             * @description Direction
             * @enum {string|null}
             */
            direction?: "increase" | "decrease" | null;
            /** @description Disaggregated by */
            disaggregation?: string[] | null;
            /**
             * @description Format
             * @enum {string|null}
             */
            format?: "number" | "percent" | "yes-no" | "value-list" | "date" | "text" | null;
            /** @description Formula */
            formula?: string | null;
            /**
             * @description Frequency
             * @enum {string|null}
             */
            frequency?: "monthly" | "quarterly" | "half-yearly" | "yearly" | "none" | "once" | null;
            /**
             * @description Results level
             * @enum {string|null}
             */
            level?: "context" | "input" | "output" | "outcome" | "impact" | null;
            /** @description Limits and assumptions */
            limits?: {
                [key: string]: string;
            } | null;
            /** @description May count persons twice */
            mayDoubleCount?: boolean | null;
            /** @description Means of verification */
            meansOfVerification?: {
                [key: string]: string;
            } | null;
            /** @description Numerator */
            numeratorLabel?: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @description Red below, per cent */
            redThreshold?: number | null;
            /** @description Required cuts */
            requiredCuts?: string[] | null;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Name */
            title?: {
                [key: string]: string;
            } | null;
            /** @description Unit */
            unit?: {
                [key: string]: string;
            } | null;
        };
        IndicatorDraft: {
            /**
             * @description Accumulation
             * @enum {string}
             */
            accumulation?: "incremental" | "cumulative" | "latest";
            /**
             * @description Across bodies
             * @enum {string}
             */
            acrossBodies?: "sum" | "mean" | "weighted-mean" | "count-of-yes" | "none";
            /** @description Amber below, per cent */
            amberThreshold?: number;
            /**
             * Format: date
             * @description Baseline known by
             */
            baselineExpectedOn?: string;
            /**
             * Format: date
             * @description Baseline date
             */
            baselineOn?: string;
            /** @description Baseline source */
            baselineSource?: string;
            /** @description Baseline */
            baselineValue?: string;
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            };
            /** @description Values to choose from */
            choices?: string[];
            code?: string;
            /** @description Decimals */
            decimals?: number;
            /** @description Definition */
            definition?: {
                [key: string]: string;
            };
            /** @description Denominator */
            denominatorLabel?: {
                [key: string]: string;
            };
            /**
             * @description Direction
             * @enum {string}
             */
            direction?: "increase" | "decrease";
            /** @description Disaggregated by */
            disaggregation?: string[];
            /**
             * @description Format
             * @enum {string}
             */
            format?: "number" | "percent" | "yes-no" | "value-list" | "date" | "text";
            /** @description Formula */
            formula?: string;
            /**
             * @description Frequency
             * @enum {string}
             */
            frequency?: "monthly" | "quarterly" | "half-yearly" | "yearly" | "none" | "once";
            /** Format: uuid */
            id?: string;
            /**
             * @description Results level
             * @enum {string}
             */
            level?: "context" | "input" | "output" | "outcome" | "impact";
            /** @description Limits and assumptions */
            limits?: {
                [key: string]: string;
            };
            /** @description May count persons twice */
            mayDoubleCount?: boolean;
            /** @description Means of verification */
            meansOfVerification?: {
                [key: string]: string;
            };
            /** @description Numerator */
            numeratorLabel?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @description Red below, per cent */
            redThreshold?: number;
            /** @description Required cuts */
            requiredCuts?: string[];
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Name */
            title?: {
                [key: string]: string;
            };
            /** @description Unit */
            unit?: {
                [key: string]: string;
            };
        };
        IndicatorEntryDraft: {
            /**
             * Format: uuid
             * @description Absent: the owner of the plan
             */
            bodyId?: string | null;
            denominator?: string | null;
            /** Format: uuid */
            indicatorId: string;
            /** @description measured: a value from elsewhere than a report; overlap: what stands in several bodies’ sums */
            kind: components["schemas"]["IndicatorEntryKind"];
            numerator?: string | null;
            /**
             * Format: date
             * @description Last day of the period
             */
            periodTo: string;
            /** Format: uuid */
            planId: string;
            /** @description Source of a measured value; why an overlap is counted twice */
            reason: string;
            /** @description Of an overlap the amount, below 0 where it takes off */
            value?: string | null;
            words?: string | null;
        };
        /**
         * @description measured: a value from elsewhere than a report; overlap: what stands in several bodies’ sums
         * @enum {string}
         */
        IndicatorEntryKind: "measured" | "overlap";
        IndicatorEntryView: {
            author: string;
            /** Format: uuid */
            bodyId: string;
            denominator: string | null;
            /** Format: date-time */
            givenAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            indicatorId: string;
            kind: components["schemas"]["IndicatorEntryKind"];
            numerator: string | null;
            /** Format: date */
            periodTo: string;
            /** Format: uuid */
            planId: string;
            reason: string;
            value: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnReason: string | null;
            words: string | null;
        };
        IndicatorFigureView: {
            /** Format: date */
            asOf: string;
            bodiesReported: components["schemas"]["CoverageView"];
            cautions: components["schemas"]["Caution"][];
            /** @description Those that make the numerator */
            counted?: string[];
            denominator: string | null;
            /** @description Of a computed figure: its text, its inputs with their values, what is missing */
            formula?: {
                [key: string]: unknown;
            };
            numerator: string | null;
            /** @description What the denominator is: adopted-actions, actions-in-play, actions-owed, reports-owed … */
            of: string;
            /** @description What is taken off because it stands in several values */
            overlaps: {
                [key: string]: unknown;
            }[];
            /** @description The values that are rolled up */
            parts: {
                [key: string]: unknown;
            }[];
            periods: string[];
            periodsReported: components["schemas"]["CoverageView"];
            /** Format: uuid */
            round: string | null;
            /** @description Everything in the denominator */
            rows: string[];
            /** @description Rows are not released to the reader: numbers only */
            rowsWithheld?: boolean;
            /** @description The indicator’s rules of roll-up */
            rule: {
                [key: string]: unknown;
            };
            /** @description Bodies that owed a word and gave none */
            silent: string[];
            unit: components["schemas"]["FigureUnit"];
            /** @description Bodies where nobody holds the duty */
            vacant: string[];
            /** @description Per cent for a share; null where there is nothing to divide by */
            value: string | null;
        };
        IndicatorProgressView: {
            accumulation?: string;
            achievement: components["schemas"]["AchievementView"] | null;
            acrossBodies?: string;
            /** Format: uuid */
            action?: string;
            amberThreshold?: number;
            /**
             * Format: date
             * @description The baseline is being built until then
             */
            baselineExpectedOn?: string;
            /** Format: date */
            baselineOn?: string;
            baselineSource?: string;
            baselineValue?: string;
            code?: string;
            /**
             * Format: date
             * @description The newest correction among the values in the figure
             */
            correctedOn: string | null;
            decimals?: number;
            direction?: string;
            figure: components["schemas"]["IndicatorFigureView"];
            format?: string;
            formula?: string;
            /** Format: uuid */
            id: string;
            level?: string;
            mayDoubleCount?: boolean;
            /** Format: uuid */
            parent: string;
            /** @description The weakest among the values in the figure */
            proof: components["schemas"]["Proof"] | null;
            /** @description The weakest among the values in the figure */
            proofLevel: components["schemas"]["ProofLevel"] | null;
            redThreshold?: number;
            targets: components["schemas"]["TargetView"][];
            title?: {
                [key: string]: string;
            };
            unit?: {
                [key: string]: string;
            };
            values: components["schemas"]["ValueProgressView"][];
        };
        IndicatorRecord: {
            /**
             * @description Accumulation
             * @enum {string}
             */
            accumulation?: "incremental" | "cumulative" | "latest";
            /**
             * @description Across bodies
             * @enum {string}
             */
            acrossBodies?: "sum" | "mean" | "weighted-mean" | "count-of-yes" | "none";
            /** @description Amber below, per cent */
            amberThreshold?: number;
            /**
             * Format: date
             * @description Baseline known by
             */
            baselineExpectedOn?: string;
            /**
             * Format: date
             * @description Baseline date
             */
            baselineOn?: string;
            /** @description Baseline source */
            baselineSource?: string;
            /** @description Baseline */
            baselineValue?: string;
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            };
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            /** @description Values to choose from */
            choices?: string[];
            code?: string;
            /** @description Decimals */
            decimals?: number;
            /** @description Definition */
            definition?: {
                [key: string]: string;
            };
            /** @description Denominator */
            denominatorLabel?: {
                [key: string]: string;
            };
            /**
             * @description Direction
             * @enum {string}
             */
            direction?: "increase" | "decrease";
            /** @description Disaggregated by */
            disaggregation?: string[];
            /**
             * @description Format
             * @enum {string}
             */
            format?: "number" | "percent" | "yes-no" | "value-list" | "date" | "text";
            /** @description Formula */
            formula?: string;
            /**
             * @description Frequency
             * @enum {string}
             */
            frequency?: "monthly" | "quarterly" | "half-yearly" | "yearly" | "none" | "once";
            /** Format: uuid */
            id: string;
            kind: string;
            /**
             * @description Results level
             * @enum {string}
             */
            level?: "context" | "input" | "output" | "outcome" | "impact";
            /** @description Limits and assumptions */
            limits?: {
                [key: string]: string;
            };
            /** @description May count persons twice */
            mayDoubleCount?: boolean;
            /** @description Means of verification */
            meansOfVerification?: {
                [key: string]: string;
            };
            /** @description Numerator */
            numeratorLabel?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Red below, per cent */
            redThreshold?: number;
            /** @description Required cuts */
            requiredCuts?: string[];
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Name */
            title?: {
                [key: string]: string;
            };
            /** @description Unit */
            unit?: {
                [key: string]: string;
            };
        };
        IndicatorResultView: {
            accumulation?: string;
            achievement: components["schemas"]["AchievementView"] | null;
            acrossBodies?: string;
            /** Format: uuid */
            action?: string;
            amberThreshold?: number;
            /**
             * Format: date
             * @description The baseline is being built until then
             */
            baselineExpectedOn?: string;
            /** Format: date */
            baselineOn?: string;
            baselineSource?: string;
            baselineValue?: string;
            code?: string;
            /**
             * Format: date
             * @description The newest correction among the values in the figure
             */
            correctedOn: string | null;
            decimals?: number;
            direction?: string;
            /** @description Measured elsewhere, and overlaps; withdrawn ones too */
            entries: components["schemas"]["EntryShownView"][];
            figure: components["schemas"]["IndicatorFigureView"];
            format?: string;
            formula?: string;
            /** Format: uuid */
            id: string;
            /** @description Its baseline is not known yet; no target is asked meanwhile */
            isBeingBuilt: boolean;
            level?: string;
            light: components["schemas"]["Light"] | null;
            mayDoubleCount?: boolean;
            /** @description Over plans that measure the same, open to the reader */
            overPlans: components["schemas"]["OverPlansView"] | null;
            /** Format: uuid */
            parent: string;
            /** @description The weakest among the values in the figure */
            proof: components["schemas"]["Proof"] | null;
            /** @description The weakest among the values in the figure */
            proofLevel: components["schemas"]["ProofLevel"] | null;
            redThreshold?: number;
            targets: components["schemas"]["TargetResultView"][];
            thresholds: components["schemas"]["ThresholdsView"];
            title?: {
                [key: string]: string;
            };
            told?: components["schemas"]["IndicatorToldView"];
            trend: components["schemas"]["TrendPointView"][];
            unit?: {
                [key: string]: string;
            };
            values: components["schemas"]["ValueProgressView"][];
        };
        IndicatorToldView: {
            choices?: string[];
            definition?: {
                [key: string]: string;
            };
            denominatorLabel?: {
                [key: string]: string;
            };
            disaggregation?: string[];
            frequency?: string;
            /** @description Shown beside every figure of the indicator */
            limits?: {
                [key: string]: string;
            };
            meansOfVerification?: {
                [key: string]: string;
            };
            numeratorLabel?: {
                [key: string]: string;
            };
            requiredCuts?: string[];
        };
        IntroducedView: {
            /** @description Of the own link, for whoever came by the public one */
            token: string | null;
        };
        Introduction: {
            name: string;
            organisation?: string | null;
        };
        Invitation: {
            bodyIds?: string[];
            guests?: components["schemas"]["GuestDraft"][];
        };
        InvitationAcceptance: {
            /**
             * Format: email
             * @description Asked of the first administrator only
             */
            email?: string;
            /** @description Asked of the first administrator only */
            name?: string;
            password: string;
            token: string;
        };
        InvitationChanges: {
            /** Format: email */
            email?: string;
            grants?: components["schemas"]["OfferedScope"][];
            language?: string;
            name?: string;
        };
        InvitationDraft: {
            /** Format: email */
            email: string;
            grants: components["schemas"]["OfferedScope"][];
            language?: string;
            name: string;
        };
        InvitationReplacement: {
            /** Format: email */
            email: string;
            readonly expiresAt?: Record<string, never>;
            grants: components["schemas"]["OfferedScope"][];
            readonly id?: Record<string, never>;
            language?: string;
            readonly link?: Record<string, never>;
            name: string;
            readonly state?: Record<string, never>;
            readonly version?: Record<string, never>;
        };
        /** @enum {string} */
        InvitationState: "waiting" | "accepted" | "withdrawn" | "expired";
        InvitationView: {
            /** Format: email */
            email: string;
            /** Format: date-time */
            expiresAt: string;
            grants: components["schemas"]["OfferedScope"][];
            /** Format: uuid */
            id: string;
            language: string;
            /** @description To copy, for its inviter, while mail does not leave */
            link?: string | null;
            name: string;
            state: components["schemas"]["InvitationState"];
            version: number;
        };
        IssuedFileFacts: {
            /** @description xlsx, docx, csv or json */
            format: string;
            /** Format: date-time */
            frozenAt: string;
            /** @description SHA-256 of the version’s text */
            hash: string;
            /**
             * Format: date-time
             * @description When we first handed out these bytes
             */
            issuedAt: string;
            /** @description Of the version */
            number: number;
            /** Format: uuid */
            planId: string;
            /** @description As the version says it */
            title: {
                [key: string]: string;
            } | null;
        };
        /**
         * @description Required where the judgement counts as one of these
         * @enum {string}
         */
        Judgement: "not-started" | "on-track" | "at-risk" | "off-track" | "completed" | "completed-closed" | "cancelled";
        JurisdictionChanges: {
            /** @description Short and unique, such as an ISO 3166 code */
            code?: string;
            kind?: components["schemas"]["JurisdictionKind"];
            name?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Jakarta
             */
            timeZone?: string;
        };
        JurisdictionDraft: {
            /** @description Short and unique, such as an ISO 3166 code */
            code: string;
            kind: components["schemas"]["JurisdictionKind"];
            name: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Jakarta
             */
            timeZone?: string;
        };
        /** @enum {string} */
        JurisdictionKind: "country" | "region" | "sub-national" | "organisation";
        JurisdictionReplacement: {
            /** @description Short and unique, such as an ISO 3166 code */
            code: string;
            readonly id?: Record<string, never>;
            readonly isSample?: Record<string, never>;
            kind: components["schemas"]["JurisdictionKind"];
            name: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Jakarta
             */
            timeZone?: string;
            readonly version?: Record<string, never>;
        };
        JurisdictionView: {
            /** @description Short and unique, such as an ISO 3166 code */
            code: string;
            /** Format: uuid */
            id: string;
            isSample: boolean;
            kind: components["schemas"]["JurisdictionKind"];
            name: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentId?: string | null;
            /**
             * @description IANA time zone
             * @example Asia/Jakarta
             */
            timeZone: string;
            version: number;
        };
        /** @enum {string} */
        KeptScope: "jurisdiction" | "body";
        /** @enum {string} */
        Kind: "plan" | "section" | "pillar" | "action" | "activity" | "indicator" | "target" | "assignment" | "budget-line" | "risk" | "driver-link" | "alignment";
        LanguageCountView: {
            fresh: number;
            isOriginal: boolean;
            language: string;
            missing: number;
            stale: number;
        };
        LastVerifiedView: {
            /** Format: uuid */
            round: string;
            status: components["schemas"]["Status"];
        };
        /** @enum {string} */
        LeftOut: "no-value" | "unit-differs" | "format-differs" | "context";
        LeftOutEdit: {
            code: string | null;
            /** @description The column; absent: the whole row */
            field: string | null;
            kind: string;
            /** Format: uuid */
            record: string;
            title: {
                [key: string]: string;
            } | null;
            why: components["schemas"]["LeftOutReason"];
        };
        /** @enum {string} */
        LeftOutReason: "others-row" | "others-column" | "gone";
        LeftOutView: {
            /** Format: uuid */
            indicator: string;
            why: components["schemas"]["LeftOut"];
        };
        /**
         * @description Names of the levels; changed later in the plan
         * @enum {string}
         */
        LevelSchemePreset: "asean-bali" | "indonesia-ran-pe" | "lebanon" | "kosovo" | "norway" | "france" | "kenya-county" | "un-areas";
        LibraryContentGiven: {
            /** @description Fields of the record by their names, as in a plan’s document */
            fields: {
                [key: string]: unknown;
            };
            /** @description Fields of each indicator under an action */
            indicators: {
                [key: string]: unknown;
            }[];
        };
        LibraryEntryChanges: {
            content?: components["schemas"]["LibraryContentGiven"];
            title?: {
                [key: string]: string;
            };
        };
        LibraryEntryDraft: {
            /**
             * Format: uuid
             * @description For scope `body`
             */
            bodyId?: string | null;
            content: components["schemas"]["LibraryContentGiven"];
            /**
             * Format: uuid
             * @description For scope `jurisdiction`
             */
            jurisdictionId?: string | null;
            kind: components["schemas"]["LibraryKind"];
            scope: components["schemas"]["KeptScope"];
            /** @description The record it is kept from */
            source?: components["schemas"]["LibrarySourceGiven"] | null;
            title: {
                [key: string]: string;
            };
        };
        LibraryEntryReplacement: {
            readonly bodyId?: Record<string, never>;
            content: components["schemas"]["LibraryContentGiven"];
            readonly id?: Record<string, never>;
            readonly jurisdictionId?: Record<string, never>;
            readonly key?: Record<string, never>;
            readonly kind?: Record<string, never>;
            readonly scope?: Record<string, never>;
            readonly scopeName?: Record<string, never>;
            readonly source?: Record<string, never>;
            title: {
                [key: string]: string;
            };
            readonly version?: Record<string, never>;
        };
        LibraryEntryView: {
            /** Format: uuid */
            bodyId: string | null;
            content: components["schemas"]["LibraryContentGiven"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jurisdictionId: string | null;
            /** @description Of one of the product’s own */
            key: string | null;
            kind: components["schemas"]["LibraryKind"];
            scope: components["schemas"]["LibraryScope"];
            /** @description Of the body or jurisdiction */
            scopeName: {
                [key: string]: string;
            } | null;
            source: components["schemas"]["LibrarySource"] | null;
            title: {
                [key: string]: string;
            };
            version: number;
        };
        /** @enum {string} */
        LibraryKind: "action" | "indicator";
        /** @enum {string} */
        LibraryScope: "product" | "jurisdiction" | "body";
        LibrarySource: {
            code?: string;
            /** Format: uuid */
            plan: string;
            /** @description Of the plan */
            planTitle: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            record: string;
        };
        LibrarySourceGiven: {
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            record: string;
        };
        /**
         * @description Once it is due
         * @enum {string}
         */
        Light: "green" | "amber" | "red";
        LineBefore: {
            judgement: string | null;
            narrative: string | null;
            round: string;
            values: components["schemas"]["ValueView"][];
        };
        LineForm: {
            /** Format: uuid */
            action: string;
            /** @description To the round’s own questions, by code; replaces all of them */
            answers?: {
                [key: string]: string;
            };
            challenge?: string | null;
            /** @description Replaces the line’s evidence */
            evidence?: components["schemas"]["EvidenceForm"][];
            helpNeeded?: string | null;
            /** @description A step of the plan’s scale */
            judgement?: string | null;
            narrative?: string | null;
            nextStep?: string | null;
            /** @description As last time: judgement and words are taken over */
            noChange?: boolean;
            /** @description Why something completed has no evidence */
            noEvidenceReason?: string | null;
            /** @description Why there is nothing to report */
            nothingReason?: string | null;
            /** @description Replaces the line’s values */
            values?: components["schemas"]["ValueGivenForm"][];
        };
        LineIndicatorView: {
            acrossBodies: string | null;
            /** @description Of a value list */
            choices: string[];
            code: string | null;
            decimals: number | null;
            denominatorLabel: {
                [key: string]: string;
            } | null;
            disaggregation: string[];
            format: string | null;
            /** Format: uuid */
            id: string;
            limits: {
                [key: string]: string;
            } | null;
            mayDoubleCount: boolean;
            numeratorLabel: {
                [key: string]: string;
            } | null;
            requiredCuts: string[];
            targets: components["schemas"]["LineTarget"][];
            title: {
                [key: string]: string;
            } | null;
            unit: {
                [key: string]: string;
            } | null;
        };
        LineReason: {
            /** Format: uuid */
            action: string;
            reason: string;
        };
        LinesDone: {
            lines: number;
            /** @description Reports that are verified as a whole now */
            reports: number;
        };
        LinesToReturn: {
            lines: components["schemas"]["LineToReturn"][];
        };
        LinesToVerify: {
            /** @description All or none */
            lines: components["schemas"]["LineToVerify"][];
        };
        LineTarget: {
            /** Format: date */
            dueOn: string | null;
            value: string | null;
        };
        LineToReturn: {
            /** Format: uuid */
            line: string;
            reason: string;
        };
        LineToVerify: {
            /** Format: uuid */
            line: string;
            reason?: string | null;
            /** @description The verifier’s own word, a step of the plan’s scale */
            status?: string | null;
        };
        LineToVerifyView: {
            /** Format: uuid */
            action: string;
            /** @description To the round’s own questions, by code */
            answers: {
                [key: string]: string;
            };
            before: components["schemas"]["LineBefore"] | null;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            challenge: string | null;
            code: string | null;
            confirmations: components["schemas"]["ConfirmationView"][];
            /** Format: date */
            endsOn: string | null;
            evidence: components["schemas"]["EvidenceView"][];
            /**
             * Format: date-time
             * @description By the first of two verifiers
             */
            firstVerifiedAt: string | null;
            firstVerifiedByName: string | null;
            helpNeeded: string | null;
            /** Format: uuid */
            id: string;
            indicators: components["schemas"]["LineIndicatorView"][];
            /** @description Four eyes, or two verifiers: this person cannot verify it */
            isForAnother: boolean;
            isGiven: boolean;
            judgement: string | null;
            narrative: string | null;
            nextStep: string | null;
            noChange: boolean;
            noEvidenceReason: string | null;
            nothingReason: string | null;
            /** @description Pillar the action stands under */
            pillar: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            proof: components["schemas"]["Proof"] | null;
            proofLevel: components["schemas"]["ProofLevel"] | null;
            rank: number;
            /** Format: uuid */
            reportId: string;
            returnReason: string | null;
            risk: number;
            risks: components["schemas"]["RiskView"][];
            /** Format: uuid */
            roundId: string;
            roundTitle: string;
            scale: components["schemas"]["ReportScaleStep"][];
            /** Format: date */
            startsOn: string | null;
            /** @description Null until the report is given */
            state: components["schemas"]["ReportLineState"] | null;
            /** Format: date-time */
            submittedAt: string;
            title: {
                [key: string]: string;
            } | null;
            values: components["schemas"]["ValueView"][];
            /** Format: date-time */
            verifiedAt: string | null;
            verifiedByName: string | null;
            verifierNote: string | null;
            verifierStatus: string | null;
        };
        LineVerdict: {
            /** Format: uuid */
            action: string;
            reason?: string | null;
            /** @description The verifier’s own word, a step of the plan’s scale */
            status?: string | null;
        };
        LineView: {
            /** Format: uuid */
            action: string;
            /** @description To the round’s own questions, by code */
            answers: {
                [key: string]: string;
            };
            before: components["schemas"]["LineBefore"] | null;
            challenge: string | null;
            code: string | null;
            confirmations: components["schemas"]["ConfirmationView"][];
            /** Format: date */
            endsOn: string | null;
            evidence: components["schemas"]["EvidenceView"][];
            /**
             * Format: date-time
             * @description By the first of two verifiers
             */
            firstVerifiedAt: string | null;
            firstVerifiedByName: string | null;
            helpNeeded: string | null;
            /** Format: uuid */
            id: string;
            indicators: components["schemas"]["LineIndicatorView"][];
            isGiven: boolean;
            judgement: string | null;
            narrative: string | null;
            nextStep: string | null;
            noChange: boolean;
            noEvidenceReason: string | null;
            nothingReason: string | null;
            /** @description Pillar the action stands under */
            pillar: {
                [key: string]: string;
            } | null;
            proof: components["schemas"]["Proof"] | null;
            proofLevel: components["schemas"]["ProofLevel"] | null;
            rank: number;
            returnReason: string | null;
            /** Format: date */
            startsOn: string | null;
            /** @description Null until the report is given */
            state: components["schemas"]["ReportLineState"] | null;
            title: {
                [key: string]: string;
            } | null;
            values: components["schemas"]["ValueView"][];
            /** Format: date-time */
            verifiedAt: string | null;
            verifiedByName: string | null;
            verifierNote: string | null;
            verifierStatus: string | null;
        };
        LinkPermission: {
            allowsLinks?: boolean;
            guestsSuggest?: boolean;
        };
        LinkView: {
            /** Format: date-time */
            deadline: string;
            /** Format: date */
            dueOn: string;
            /** @description The guest said who they are */
            isIntroduced: boolean;
            /** @description Words may be said; after the deadline only one’s own are shown */
            isOpen: boolean;
            /** @description The link anyone may use: say who you are to get one of your own */
            isPublic: boolean;
            /** @description Other words may be suggested */
            maySuggest: boolean;
            name: string | null;
            organisation: string | null;
            ownerName: {
                [key: string]: string;
            } | null;
            planTitle: {
                [key: string]: string;
            } | null;
            question: string | null;
            timeZone: string;
            title: string | null;
            versionHash: string;
            versionNumber: number;
        };
        /** @enum {string} */
        MailState: "waiting" | "sent" | "refused";
        MailView: {
            /** Format: date-time */
            createdAt: string;
            fault: string | null;
            /** @description Name of the file it carries */
            fileName: string | null;
            /** Format: uuid */
            id: string;
            /** @description The text is emptied once the mail has left */
            isSecret: boolean;
            kind: string;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["MailState"];
            subject: string;
            text: string;
            toEmail: string;
            toName: string;
            tries: number;
        };
        MentionableView: {
            bodyName: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        MentionPlace: {
            isInternal?: boolean;
            /** Format: uuid */
            parentId?: string | null;
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            roundId?: string | null;
        };
        MentionView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        MergedDraft: {
            /** @description Those it joins; one that was joined before may be among them */
            commentIds: string[];
            kind?: components["schemas"]["CommentKind"];
            priority?: components["schemas"]["Priority"] | null;
            text: string;
        };
        MoveRequest: {
            move: string;
            reason?: string;
        };
        MoveView: {
            allowed: boolean;
            explanations: components["schemas"]["Explanation"][];
            move: string;
            needsReason: boolean;
            /** @description Stages passed over */
            skips: components["schemas"]["PlanStage"][];
            to: components["schemas"]["PlanStage"];
        };
        NewPassword: {
            password: string;
            token: string;
        };
        /** @enum {string} */
        ObligationKind: "comment-on-consultation" | "answer-review-request" | "review-plan" | "answer-advice" | "answer-comment" | "decide-suggestion" | "return-rows" | "record-act" | "submit-report" | "clear-report" | "correct-report" | "verify-report" | "freeze-round" | "commit-to-actions" | "prepare-successor";
        /**
         * @description As stored
         * @enum {string}
         */
        ObligationState: "open" | "done" | "cancelled";
        ObligationView: {
            /** Format: uuid */
            bodyId: string | null;
            bodyName: {
                [key: string]: string;
            } | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Negative once overdue */
            daysLeft: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            escalatedToBodyId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Mine or of a body I speak for, else it waits on others */
            isMine: boolean;
            /** @description Nobody holds the post or speaks for the body: owed by the coordinator, not silent */
            isVacant: boolean;
            /** Format: uuid */
            jurisdictionId: string | null;
            kind: components["schemas"]["ObligationKind"];
            /** Format: date-time */
            openedAt: string;
            /** Format: date */
            opensOn: string | null;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            planId: string | null;
            planTitle: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            postId: string | null;
            postName: {
                [key: string]: string;
            } | null;
            /** @description On this day in the jurisdiction */
            state: components["schemas"]["DueState"];
            /** @description As stored */
            stored: components["schemas"]["ObligationState"];
            /** Format: uuid */
            subjectId: string;
            /** @description What it is about, such as review-round */
            subjectKind: string;
        };
        OfferedScope: {
            /** Format: uuid */
            bodyId?: string | null;
            /** Format: uuid */
            jurisdictionId?: string | null;
            /** Format: uuid */
            planId?: string | null;
            role: components["schemas"]["Role"];
        };
        OpenedView: {
            /** @description Each shown this once */
            links: components["schemas"]["GuestLinkView"][];
            round: components["schemas"]["ReviewRoundView"];
        };
        Opinion: {
            text: string;
        };
        OriginalText: {
            /** @description Revision that last changed it; 0: never since its record was added */
            changedIn: number;
            language: string;
            words: string;
        };
        /** @enum {string} */
        OverdueKind: "report" | "action";
        OverdueView: {
            /** Format: uuid */
            body: string | null;
            daysLate: number;
            /** Format: date */
            dueOn: string;
            /**
             * Format: uuid
             * @description The report, or the action
             */
            id: string;
            isVacant: boolean;
            kind: components["schemas"]["OverdueKind"];
            /** Format: uuid */
            round: string | null;
            title: {
                [key: string]: string;
            } | null;
        };
        OverPlansView: {
            figure: components["schemas"]["PlansFigureView"];
            /** @description Titles of plans by id */
            plans: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        ParticipationChanges: {
            ageGroup?: components["schemas"]["AgeGroup"];
            count?: number;
            /** Format: date */
            heldOn?: string;
            place?: string;
            sector?: components["schemas"]["Sector"];
            sex?: components["schemas"]["Sex"];
        };
        ParticipationCountView: {
            ageGroup: components["schemas"]["AgeGroup"];
            count: number;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            place: string;
            sector: components["schemas"]["Sector"];
            sex: components["schemas"]["Sex"];
            version: number;
        };
        ParticipationDraft: {
            ageGroup: components["schemas"]["AgeGroup"];
            count: number;
            /** Format: date */
            heldOn: string;
            place?: string;
            sector: components["schemas"]["Sector"];
            sex: components["schemas"]["Sex"];
        };
        ParticipationView: {
            byAge: components["schemas"]["PartView"][];
            bySector: components["schemas"]["PartView"][];
            bySex: components["schemas"]["PartView"][];
            counts: components["schemas"]["ParticipationCountView"][];
            total: number;
        };
        PartView: {
            count: number;
            is: string;
            rows: string[];
        };
        PasswordChange: {
            current: string;
            password: string;
        };
        PersonChanges: {
            /** Format: email */
            email?: string;
            /** @description Whether the person may sign in */
            isActive?: boolean;
            /** @description Language tag of the interface and of mails */
            language?: string;
            name?: string;
        };
        PersonDraft: {
            /** Format: email */
            email: string;
            /** @description Whether the person may sign in */
            isActive?: boolean;
            /** @description Language tag of the interface and of mails */
            language?: string;
            name: string;
        };
        PersonNamed: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PersonReplacement: {
            /** Format: email */
            email: string;
            readonly id?: Record<string, never>;
            /** @description Whether the person may sign in */
            isActive?: boolean;
            readonly isSample?: Record<string, never>;
            /** @description Language tag of the interface and of mails */
            language?: string;
            name: string;
            readonly version?: Record<string, never>;
        };
        PersonView: {
            /** @description Withheld of people outside the reader’s own scope */
            email?: string;
            /** Format: uuid */
            id: string;
            /** @description Whether the person may sign in */
            isActive: boolean;
            isSample: boolean;
            /** @description Language tag of the interface and of mails */
            language: string;
            name: string;
            version: number;
        };
        PillarChanges: {
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            } | null;
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            } | null;
            /** @description Objective */
            objective?: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Title */
            title?: {
                [key: string]: string;
            } | null;
        };
        PillarDraft: {
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            };
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            };
            /** Format: uuid */
            id?: string;
            /** @description Objective */
            objective?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        PillarRecord: {
            /** @description Carried over from */
            carriedFrom?: {
                [key: string]: unknown;
            };
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** @description Description */
            description?: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Objective */
            objective?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        PlaceView: {
            code: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            title: {
                [key: string]: string;
            } | null;
        };
        PlanChanges: {
            /** @description Amber below, per cent */
            amberThreshold?: number | null;
            /** @description Authoritative languages */
            authoritativeLanguages?: string[] | null;
            /**
             * @description Reporting cadence
             * @enum {string|null}
             */
            cadence?: "monthly" | "quarterly" | "half-yearly" | "yearly" | "none" | null;
            code?: string;
            /** @description Currency */
            currency?: string | null;
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string | null;
            /** @description Languages */
            languages?: string[] | null;
            /** @description Levels */
            levelScheme?: {
                [key: string]: unknown;
            } | null;
            /** @description Smallest published count */
            minimumCount?: number | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @description Red below, per cent */
            redThreshold?: number | null;
            /** @description Adopted with fresh translations only */
            requiresFreshTranslations?: boolean | null;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Source */
            source?: string | null;
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string | null;
            /** @description Status scale */
            statusScale?: {
                [key: string]: unknown;
            } | null;
            /** @description Summary */
            summary?: {
                [key: string]: string;
            } | null;
            /** @description Title */
            title?: {
                [key: string]: string;
            } | null;
        };
        PlanChecksView: {
            checks: components["schemas"]["CheckView"][];
            revision: number;
            /** Format: date */
            today: string;
        };
        PlanCoverageView: {
            dimensions: components["schemas"]["CoverageDimensionView"][];
            revision: number;
        };
        PlanDocumentAnswer: {
            /** Format: uuid */
            plan: string;
            /** @description `{ id, kind, parent, position, code?, sensitivity?, changedIn, …fields }` */
            records: {
                [key: string]: unknown;
            }[];
            revision: number;
        };
        PlanDraft: {
            /** Format: date */
            endsOn?: string;
            /** Format: uuid */
            jurisdictionId: string;
            kind?: components["schemas"]["PlanKind"];
            /** @description Language tags; the title’s where left out */
            languages?: string[];
            /** Format: uuid */
            ownerBodyId: string;
            /** Format: uuid */
            parentPlanId?: string;
            /** Format: uuid */
            predecessorId?: string;
            /** @description Names of the levels; changed later in the plan */
            preset?: components["schemas"]["LevelSchemePreset"];
            sensitivity?: components["schemas"]["Sensitivity"];
            /** Format: date */
            startsOn?: string;
            /**
             * Format: uuid
             * @description The strategy that this action plan carries out
             */
            strategyId?: string;
            /**
             * @description Language tag → text
             * @example {
             *       "en": "National plan of Sampleland"
             *     }
             */
            title: {
                [key: string]: string;
            };
            /** @description With the sections such a plan usually has */
            withSections?: boolean;
        };
        /** @enum {string} */
        PlanKind: "national" | "regional" | "sub-national" | "agency";
        PlanProgressView: {
            /** @description The rows of the figures are places in this list */
            actions: components["schemas"]["ActionProgressView"][];
            /** Format: date */
            asOf: string;
            /** @description Names of bodies by id */
            bodies: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            byBody: components["schemas"]["GroupView"][];
            byPillar: components["schemas"]["GroupView"][];
            currentRound: components["schemas"]["RoundProgressView"] | null;
            /** @description byPillar and byBody divide the first */
            denominators: components["schemas"]["DenominatorView"][];
            /** @description whole; rows: without what is restricted; figures: numbers without rows */
            extent: components["schemas"]["Extent"];
            factsRevision: number;
            indicators: components["schemas"]["IndicatorProgressView"][];
            overdue: components["schemas"]["OverdueView"][];
            /** Format: uuid */
            plan: string;
            revision: number;
            rounds: components["schemas"]["RoundProgressView"][];
            scale: components["schemas"]["ScaleStepView"][];
            title: {
                [key: string]: string;
            } | null;
        };
        PlanRecord: {
            /** @description Amber below, per cent */
            amberThreshold?: number;
            /** @description Authoritative languages */
            authoritativeLanguages?: string[];
            /**
             * @description Reporting cadence
             * @enum {string}
             */
            cadence?: "monthly" | "quarterly" | "half-yearly" | "yearly" | "none";
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** @description Currency */
            currency?: string;
            /**
             * Format: date
             * @description Ends
             */
            endsOn?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Languages */
            languages?: string[];
            /** @description Levels */
            levelScheme?: {
                [key: string]: unknown;
            };
            /** @description Smallest published count */
            minimumCount?: number;
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Red below, per cent */
            redThreshold?: number;
            /** @description Adopted with fresh translations only */
            requiresFreshTranslations?: boolean;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Source */
            source?: string;
            /**
             * Format: date
             * @description Starts
             */
            startsOn?: string;
            /** @description Status scale */
            statusScale?: {
                [key: string]: unknown;
            };
            /** @description Summary */
            summary?: {
                [key: string]: string;
            };
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        PlanReplacement: {
            readonly actionCount?: Record<string, never>;
            readonly acts?: Record<string, never>;
            readonly adoptedOn?: Record<string, never>;
            readonly adoptedVersion?: Record<string, never>;
            readonly amendedVersion?: Record<string, never>;
            readonly derivedStage?: Record<string, never>;
            readonly endsOn?: Record<string, never>;
            readonly extendedTo?: Record<string, never>;
            readonly factsRevision?: Record<string, never>;
            readonly id?: Record<string, never>;
            readonly isSample?: Record<string, never>;
            readonly jurisdictionId?: Record<string, never>;
            readonly jurisdictionName?: Record<string, never>;
            kind?: components["schemas"]["PlanKind"];
            readonly latestVersion?: Record<string, never>;
            readonly moves?: Record<string, never>;
            /** Format: uuid */
            ownerBodyId?: string;
            readonly ownerBodyName?: Record<string, never>;
            /** Format: uuid */
            parentPlanId?: string | null;
            /** Format: uuid */
            predecessorId?: string | null;
            publicationMode?: components["schemas"]["PublicationMode"];
            readonly revision?: Record<string, never>;
            sensitivity?: components["schemas"]["Sensitivity"];
            readonly stage?: Record<string, never>;
            readonly stagesLeft?: Record<string, never>;
            readonly startsOn?: Record<string, never>;
            /** Format: uuid */
            strategyId?: string | null;
            readonly title?: Record<string, never>;
            readonly version?: Record<string, never>;
        };
        PlanResultsView: {
            /** Format: date */
            asOf: string;
            /** @description Names of bodies by id */
            bodies: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            extent: components["schemas"]["Extent"];
            factsRevision: number;
            indicators: components["schemas"]["IndicatorResultView"][];
            /** @description What indicators stand under */
            places: components["schemas"]["PlaceView"][];
            /** Format: uuid */
            plan: string;
            revision: number;
            rounds: components["schemas"]["ResultsRoundView"][];
            title: {
                [key: string]: string;
            } | null;
        };
        PlansFigureView: {
            /** Format: date */
            asOf: string;
            cautions: components["schemas"]["Caution"][];
            /** @description Those that make the numerator */
            counted?: string[];
            denominator: string | null;
            format: string;
            /** @description Shown and not counted */
            leftOut: components["schemas"]["LeftOutView"][];
            numerator: string | null;
            /** @description What the denominator is: adopted-actions, actions-in-play, actions-owed, reports-owed … */
            of: string;
            /** @description The indicators of the plans, each with its value */
            parts: {
                [key: string]: unknown;
            }[];
            plansReported: components["schemas"]["CoverageView"];
            /** Format: uuid */
            round: string | null;
            /** @description Everything in the denominator */
            rows: string[];
            /** @description Rows are not released to the reader: numbers only */
            rowsWithheld?: boolean;
            /** @description The rule of the indicator above */
            rule: {
                [key: string]: unknown;
            };
            /** @description Bodies that owed a word and gave none */
            silent: string[];
            unit: components["schemas"]["FigureUnit"];
            unitOf: {
                [key: string]: string;
            } | null;
            /** @description Bodies where nobody holds the duty */
            vacant: string[];
            /** @description Per cent for a share; null where there is nothing to divide by */
            value: string | null;
        };
        /** @enum {string} */
        PlanStage: "initiated" | "assessment" | "drafting" | "consultation" | "review" | "revision" | "validation" | "submitted" | "adopted" | "mid-term-review" | "final-evaluation" | "closed" | "abandoned";
        /**
         * @description As the day makes it
         * @enum {string}
         */
        PlanStageOnDay: "initiated" | "assessment" | "drafting" | "consultation" | "review" | "revision" | "validation" | "submitted" | "adopted" | "mid-term-review" | "final-evaluation" | "closed" | "abandoned" | "in-force" | "extended" | "lapsed" | "renewed";
        PlanSummary: {
            actionCount: number;
            /** Format: date */
            adoptedOn?: string;
            /** @description Number of the version that was adopted */
            adoptedVersion?: number;
            /** @description As the day makes it */
            derivedStage: components["schemas"]["PlanStageOnDay"];
            /** Format: date */
            endsOn?: string;
            /**
             * Format: date
             * @description Last day after an act that extended the plan
             */
            extendedTo?: string;
            factsRevision: number;
            /** Format: uuid */
            id: string;
            isSample: boolean;
            /** Format: uuid */
            jurisdictionId: string;
            jurisdictionName: {
                [key: string]: string;
            };
            kind: components["schemas"]["PlanKind"];
            /** Format: uuid */
            ownerBodyId: string;
            ownerBodyName: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentPlanId?: string;
            /** Format: uuid */
            predecessorId?: string;
            publicationMode: components["schemas"]["PublicationMode"];
            revision: number;
            sensitivity: components["schemas"]["Sensitivity"];
            stage: components["schemas"]["PlanStage"];
            /** Format: date */
            startsOn?: string;
            /**
             * Format: uuid
             * @description The strategy that this action plan carries out
             */
            strategyId?: string;
            /** @description Of the draft, or of the last version the reader may see */
            title: {
                [key: string]: string;
            };
            /** @description Counts changes of governance; sent as ETag */
            version: number;
        };
        PlanView: {
            actionCount: number;
            acts: components["schemas"]["ActView"][];
            /** Format: date */
            adoptedOn?: string;
            /** @description Number of the version that was adopted */
            adoptedVersion?: number;
            /** @description Of the text in force, where amended */
            amendedVersion?: number;
            /** @description As the day makes it */
            derivedStage: components["schemas"]["PlanStageOnDay"];
            /** Format: date */
            endsOn?: string;
            /**
             * Format: date
             * @description Last day after an act that extended the plan
             */
            extendedTo?: string;
            factsRevision: number;
            /** Format: uuid */
            id: string;
            isSample: boolean;
            /** Format: uuid */
            jurisdictionId: string;
            jurisdictionName: {
                [key: string]: string;
            };
            kind: components["schemas"]["PlanKind"];
            latestVersion?: components["schemas"]["VersionView"];
            moves: components["schemas"]["MoveView"][];
            /** Format: uuid */
            ownerBodyId: string;
            ownerBodyName: {
                [key: string]: string;
            };
            /** Format: uuid */
            parentPlanId?: string;
            /** Format: uuid */
            predecessorId?: string;
            publicationMode: components["schemas"]["PublicationMode"];
            revision: number;
            sensitivity: components["schemas"]["Sensitivity"];
            stage: components["schemas"]["PlanStage"];
            /** @description Stages it stood in before; one never there was skipped */
            stagesLeft: components["schemas"]["PlanStage"][];
            /** Format: date */
            startsOn?: string;
            /**
             * Format: uuid
             * @description The strategy that this action plan carries out
             */
            strategyId?: string;
            /** @description Of the draft, or of the last version the reader may see */
            title: {
                [key: string]: string;
            };
            /** @description Counts changes of governance; sent as ETag */
            version: number;
        };
        PlanViewContent: {
            /** @description In the order of the columns */
            columns: components["schemas"]["ViewColumn"][];
            filters: components["schemas"]["ViewFilter"][];
            /** @description `pillar`, `none` or a field */
            group: string;
            /** @description Only rows with a finding */
            isChecked: boolean;
            /** @description Words or code */
            q: string;
            sort?: components["schemas"]["ViewSort"];
        };
        PostChanges: {
            /** Format: uuid */
            bodyId?: string;
            duties?: components["schemas"]["Duty"][];
            holders?: components["schemas"]["PostHolder"][];
            name?: {
                [key: string]: string;
            };
        };
        PostDraft: {
            /** Format: uuid */
            bodyId: string;
            duties: components["schemas"]["Duty"][];
            holders?: components["schemas"]["PostHolder"][];
            name: {
                [key: string]: string;
            };
        };
        PostHolder: {
            /** Format: date */
            from: string;
            isDeputy?: boolean;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            to?: string | null;
        };
        PostReplacement: {
            /** Format: uuid */
            bodyId: string;
            duties: components["schemas"]["Duty"][];
            holders?: components["schemas"]["PostHolder"][];
            readonly id?: Record<string, never>;
            readonly jurisdictionId?: Record<string, never>;
            name: {
                [key: string]: string;
            };
            readonly version?: Record<string, never>;
        };
        PostView: {
            /** Format: uuid */
            bodyId: string;
            duties: components["schemas"]["Duty"][];
            holders: components["schemas"]["PostHolder"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description That of its body
             */
            jurisdictionId: string | null;
            name: {
                [key: string]: string;
            };
            version: number;
        };
        PresenceNote: {
            field?: string;
            /** Format: uuid */
            record?: string;
        };
        /** @enum {string} */
        Priority: "high" | "medium" | "low";
        Problem: {
            /** @description Stable; the key of its translation */
            code: string;
            /** @description By field */
            errors?: {
                [key: string]: string;
            };
            /** @description What is wrong with a field: a stable code, its parameters, and English */
            faults?: {
                /** @enum {string} */
                code: "needed" | "missing" | "unknown" | "not-known" | "taken" | "here-already" | "unknown-field" | "no-such-field" | "not-text" | "not-a-list" | "not-an-object" | "not-a-boolean" | "not-an-integer" | "not-a-day" | "not-an-instant" | "not-an-email" | "not-a-uuid" | "not-a-uuid-of" | "not-a-decimal" | "not-words" | "not-one-of" | "not-only" | "not-texts" | "not-language-tags" | "not-levels" | "not-a-scale" | "formula-unreadable" | "formula-cycle" | "not-an-object-or-list" | "not-its-lines" | "not-a-block" | "prose-no-block" | "prose-unknown" | "prose-cannot-hold" | "prose-begins-with" | "prose-empty" | "prose-needs" | "prose-attribute" | "prose-mark" | "prose-link" | "prose-too-deep" | "prose-too-many" | "prose-too-wide" | "not-a-position" | "not-a-revision" | "not-this-revision" | "not-of-this-scope" | "restricted-stays" | "not-json" | "not-a-range" | "not-a-sort" | "not-a-filter-value" | "not-of-type" | "unknown-among" | "too-short" | "too-long" | "too-many" | "too-small" | "too-big" | "twice" | "takes-no-language" | "needs-a-language" | "no-language" | "block-only-in-long-text" | "looser" | "only-the-plan-at-the-root" | "not-under" | "id-taken" | "of-another-kind" | "by-a-move" | "not-by-a-change" | "no-place-here" | "plan-not-removed" | "adopted-text" | "registered" | "not-in-this-stage" | "not-the-adopted-version" | "in-the-future" | "reports-it" | "in-the-past" | "names-nobody" | "counted-already" | "steers" | "not-this-amendment" | "with-its-amendment" | "of-an-extension" | "after-the-last-day" | "not-as-asked" | "not-owed" | "no-earlier-report" | "not-a-step" | "line-and-reason" | "unknown-file" | "unknown-body" | "needs-a-body" | "cannot-see" | "not-one-asked" | "not-in-this-plan" | "before-the-day-it-follows" | "before-the-first-day" | "before-the-plan-starts" | "after-the-plan-ends" | "within-itself" | "one-receiver" | "too-large" | "not-kept-here" | "unreadable-file" | "half-a-share" | "not-a-share" | "zero" | "told-in-words" | "not-yes-or-no" | "not-a-choice" | "cut-not-asked" | "cut-missing" | "cut-over-total" | "cut-under-total" | "half-a-cut" | "cell-twice" | "not-its-indicator" | "changed-since" | "parent-gone" | "record-gone" | "cycle" | "subtree-changed" | "not-the-password" | "mapping-unfit";
                field: string;
                message: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
            requestId?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        Proof: "claimed" | "verified" | "official";
        /** @enum {string} */
        ProofLevel: "claimed" | "evidence" | "verified" | "independently-confirmed";
        /** @enum {string} */
        PublicationMode: "public" | "extract" | "none";
        /** @enum {string} */
        ReasonCode: "owed-in-no-round" | "round-not-due" | "judged" | "verifier-differs" | "verifier-says" | "claimed" | "returned" | "nothing-to-report" | "kept" | "silent" | "vacant" | "closed-for-reporting" | "other-lead" | "other-lead-silent" | "other-lead-vacant" | "end-passed" | "start-passed" | "target-gap";
        ReasonView: {
            code: components["schemas"]["ReasonCode"];
            params: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        RecordKind: "plan" | "section" | "pillar" | "action" | "activity" | "indicator" | "target" | "assignment" | "budget-line" | "risk" | "driver-link" | "alignment";
        Refusal: {
            reason: string;
        };
        RegionMemberView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: {
                [key: string]: string;
            };
            /** @description Plans released to the reader; none: nothing was released */
            plans: string[];
        };
        RegionPlanView: {
            byBody: components["schemas"]["GroupView"][];
            byPillar: components["schemas"]["GroupView"][];
            byStatus: components["schemas"]["StatusFiguresView"];
            /** @description Adopted, in play, committed */
            denominators: components["schemas"]["DenominatorView"][];
            extent: components["schemas"]["Extent"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            jurisdiction: string;
            kind: string;
            response: components["schemas"]["FigureView"] | null;
            title: {
                [key: string]: string;
            } | null;
        };
        RegionProgressView: {
            /** Format: date */
            asOf: string;
            byBody: components["schemas"]["GroupView"][];
            /** @description Over the plans released */
            byStatus: components["schemas"]["StatusFiguresView"];
            /** @description Adopted, in play, committed, over the plans released */
            denominators: components["schemas"]["DenominatorView"][];
            /** Format: uuid */
            id: string;
            members: components["schemas"]["RegionMemberView"][];
            name: {
                [key: string]: string;
            };
            plans: components["schemas"]["RegionPlanView"][];
            /** @description The rows of the figures are places in this list */
            rowIds: string[];
        };
        Rejection: {
            reason: string;
        };
        /** @enum {string} */
        Releasable: "adopted-text" | "figures" | "rows" | "review";
        ReleaseChanges: {
            /**
             * Format: date
             * @description Today where absent
             */
            from?: string;
            /** Format: uuid */
            planId?: string;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            toBodyId?: string | null;
            /** Format: uuid */
            toJurisdictionId?: string | null;
            what?: components["schemas"]["Releasable"];
        };
        ReleaseDraft: {
            /**
             * Format: date
             * @description Today where absent
             */
            from?: string;
            /** Format: uuid */
            planId: string;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            toBodyId?: string | null;
            /** Format: uuid */
            toJurisdictionId?: string | null;
            what: components["schemas"]["Releasable"];
        };
        ReleaseReplacement: {
            readonly byPersonId?: Record<string, never>;
            /**
             * Format: date
             * @description Today where absent
             */
            from?: string;
            readonly id?: Record<string, never>;
            /** Format: uuid */
            planId: string;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            toBodyId?: string | null;
            /** Format: uuid */
            toJurisdictionId?: string | null;
            readonly version?: Record<string, never>;
            what: components["schemas"]["Releasable"];
        };
        ReleaseView: {
            /** Format: uuid */
            byPersonId: string | null;
            /**
             * Format: date
             * @description Today where absent
             */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            planId: string;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            toBodyId?: string | null;
            /** Format: uuid */
            toJurisdictionId?: string | null;
            version: number;
            what: components["schemas"]["Releasable"];
        };
        RemindedView: {
            /** @description Letters written now; whoever got one within twelve hours gets none */
            written: number;
        };
        ReminderView: {
            /** Format: date-time */
            at: string;
            /** @description Null where the calendar wrote it */
            byName: string | null;
            /** @description Negative after the last day */
            daysLeft: number;
            toName: string;
        };
        Reopening: {
            /** @description Required where it was answered */
            reason?: string | null;
        };
        ReplacedValueView: {
            denominator: string | null;
            numerator: string | null;
            reason: string;
            /** Format: date-time */
            replacedAt: string;
            replacedByName: string;
            value: string | null;
            /** @description Its round was frozen then */
            wasOfficial: boolean;
            words: string | null;
        };
        ReportChanges: {
            lines: components["schemas"]["LineForm"][];
        };
        /** @enum {string} */
        ReporterKind: "leads" | "leads-and-supports" | "chosen";
        ReportingCalendarChanges: {
            /** @description Further plans whose bodies answer in the same rounds */
            alsoPlanIds?: string[];
            /** @description Who receives what is reported */
            audience?: string;
            /** @description With chosen: who reports */
            bodyIds?: string[];
            cadence?: components["schemas"]["CalendarCadence"];
            dueAfter?: number;
            /**
             * Format: date
             * @description First day of the first period
             */
            firstFrom?: string;
            /** @description Absent: the product’s own questions */
            form?: components["schemas"]["ReportQuestion"][];
            freezesAfter?: number | null;
            /** @description False: no further round is made; planned ones fall away */
            isActive?: boolean;
            /** @description Days after the last day of a period; negative: before */
            opensAfter?: number;
            /** Format: uuid */
            planId?: string;
            reporters?: components["schemas"]["ReporterKind"];
            title?: string;
        };
        ReportingCalendarDraft: {
            /** @description Further plans whose bodies answer in the same rounds */
            alsoPlanIds?: string[];
            /** @description Who receives what is reported */
            audience: string;
            /** @description With chosen: who reports */
            bodyIds?: string[];
            cadence: components["schemas"]["CalendarCadence"];
            dueAfter: number;
            /**
             * Format: date
             * @description First day of the first period
             */
            firstFrom: string;
            /** @description Absent: the product’s own questions */
            form?: components["schemas"]["ReportQuestion"][];
            freezesAfter?: number | null;
            /** @description False: no further round is made; planned ones fall away */
            isActive?: boolean;
            /** @description Days after the last day of a period; negative: before */
            opensAfter: number;
            /** Format: uuid */
            planId: string;
            reporters?: components["schemas"]["ReporterKind"];
            title: string;
        };
        ReportingCalendarView: {
            alsoPlanIds: string[];
            audience: string;
            bodyIds: string[];
            cadence: components["schemas"]["CalendarCadence"];
            dueAfter: number;
            /** Format: date */
            firstFrom: string;
            form: components["schemas"]["ReportQuestion"][];
            freezesAfter: number | null;
            /** Format: uuid */
            id: string;
            isActive: boolean;
            /**
             * Format: date
             * @description Opening of the next of them
             */
            nextOpensOn: string | null;
            opensAfter: number;
            /** Format: uuid */
            planId: string;
            /** @description Rounds made from it that have not opened yet */
            planned: number;
            reporters: components["schemas"]["ReporterKind"];
            title: string;
            version: number;
        };
        ReportingRoundChanges: {
            /** Format: date */
            dueOn?: string;
            title?: string;
        };
        ReportingRoundDraft: {
            /**
             * Format: date
             * @description Ends at midnight of the plan’s jurisdiction
             */
            dueOn: string;
            /**
             * Format: date
             * @description Absent: today
             */
            opensOn?: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** Format: uuid */
            planId: string;
            title: string;
        };
        /** @enum {string} */
        ReportingRoundState: "planned" | "open" | "frozen" | "cancelled";
        /** @enum {string} */
        ReportingRoundStateOnDay: "planned" | "open" | "frozen" | "cancelled" | "due";
        ReportingRoundView: {
            /** @description Who receives what is reported */
            audience: string | null;
            /**
             * Format: uuid
             * @description The calendar it was made from
             */
            calendarId: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            freezesOn: string | null;
            /** Format: date-time */
            frozenAt: string | null;
            /** @description Reports that were submitted, whatever became of them */
            given: number;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Shared by the rounds of several plans that a body answers on one page
             */
            jointId: string | null;
            /** Format: date */
            opensOn: string;
            /** @description Reports owed */
            owed: number;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            reason: string | null;
            state: components["schemas"]["ReportingRoundState"];
            title: string;
            verified: number;
            version: number;
        };
        /**
         * @description Null until the report is given
         * @enum {string}
         */
        ReportLineState: "submitted" | "returned" | "verified";
        ReportQuestion: {
            /** @description Of a question of one’s own */
            answer?: components["schemas"]["AnswerKind"] | null;
            /** @description judgement, narrative, challenge, next-step, help-needed, values, evidence, or an own code */
            code: string;
            /** @description Needed for a question of one’s own */
            label?: {
                [key: string]: string;
            } | null;
            options?: components["schemas"]["AnswerOptionForm"][] | null;
            required: components["schemas"]["Requirement"];
            /** @description Required where the judgement counts as one of these */
            when?: components["schemas"]["Judgement"][] | null;
        };
        ReportReturn: {
            lines: components["schemas"]["LineReason"][];
        };
        ReportScaleStep: {
            code: string;
            label: {
                [key: string]: string;
            };
            status: components["schemas"]["Judgement"];
        };
        /** @enum {string} */
        ReportState: "not-opened" | "draft" | "in-clearance" | "submitted" | "returned" | "verified";
        ReportSummary: {
            actions: number;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @description Nobody holds the duty to report */
            isVacant: boolean;
            /**
             * Format: uuid
             * @description Shared by the reports that a body gives on one page
             */
            jointId: string | null;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            roundId: string;
            roundState: components["schemas"]["ReportingRoundState"];
            roundTitle: string;
            state: components["schemas"]["ReportState"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            version: number;
        };
        ReportVerification: {
            lines?: components["schemas"]["LineVerdict"][];
        };
        ReportView: {
            actions: number;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** Format: date */
            dueOn: string;
            /** @description What is asked of every action */
            form: components["schemas"]["ReportQuestion"][];
            /** Format: uuid */
            id: string;
            /** @description Nobody holds the duty to report */
            isVacant: boolean;
            /**
             * Format: uuid
             * @description Shared by the reports that a body gives on one page
             */
            jointId: string | null;
            lines: components["schemas"]["LineView"][];
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            roundId: string;
            roundState: components["schemas"]["ReportingRoundState"];
            roundTitle: string;
            scale: components["schemas"]["ReportScaleStep"][];
            state: components["schemas"]["ReportState"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            version: number;
        };
        /** @enum {string} */
        Requirement: "never" | "always" | "when";
        ResetRequest: {
            email: string;
        };
        ResultsRoundView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            periodTo: string;
            title: string;
        };
        ReturnConflict: {
            /** @description What stood there when the rows were sent */
            base: {
                [key: string]: unknown;
            } | null;
            code: string | null;
            /** @description Address of the field; `*` for the whole record */
            field: string;
            /** @description Kind of the record */
            kind: string;
            /** @description What the file says */
            mine: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            record: string;
            rule: components["schemas"]["ConflictRule"];
            /** @description What stands there now */
            theirs: {
                [key: string]: unknown;
            } | null;
            title: {
                [key: string]: string;
            } | null;
        };
        ReturnDecision: {
            /** @description One for each conflict */
            choices?: components["schemas"]["ConflictChoice"][];
            /** @description Said with every suggestion */
            reason?: string | null;
        };
        ReviewInviteeView: {
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** Format: date-time */
            declinedAt: string | null;
            declineReason: string | null;
            opinion: string | null;
            /** Format: date-time */
            releasedAt: string | null;
        };
        ReviewRequest: {
            /** @description The bodies asked; from now on they see the frozen version */
            bodyIds: string[];
            /**
             * Format: date
             * @description Ends at midnight of the plan’s jurisdiction
             */
            dueOn: string;
            /**
             * Format: uuid
             * @description One of those asked that merges what all say; before its advice the state sees none of it
             */
            leadBodyId?: string | null;
            /** Format: uuid */
            planId: string;
            /** @description What the state wants to know */
            question?: string | null;
            title?: string;
            /** @description Absent: the text is frozen now, as a version for review */
            versionNumber?: number;
        };
        ReviewRoundChanges: {
            question?: string | null;
            title?: string;
        };
        ReviewRoundView: {
            access: components["schemas"]["ConsultationAccess"] | null;
            /** @description Of the lead body, once released */
            advice: string | null;
            /** Format: date-time */
            advisedAt: string | null;
            /** @description Guests may come by signed links */
            allowsLinks: boolean;
            bodyIds: string[];
            /** Format: date-time */
            closedAt: string | null;
            comments: number;
            /**
             * Format: date-time
             * @description The end of that day, fixed when it was set
             */
            deadline: string;
            /** Format: date */
            dueOn: string;
            extensions: components["schemas"]["ExtensionView"][];
            /** @description Guests with a link of their own may suggest other words */
            guestsSuggest: boolean;
            /** Format: uuid */
            id: string;
            invitees: components["schemas"]["ReviewInviteeView"][];
            kind: components["schemas"]["RoundKind"];
            /**
             * Format: uuid
             * @description Merges what all bodies asked say into one advice
             */
            leadBodyId: string | null;
            leadBodyName: {
                [key: string]: string;
            } | null;
            /** @description Comments without a disposition */
            openComments: number;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            planId: string;
            /** @description As the frozen version says it */
            planTitle: {
                [key: string]: string;
            } | null;
            question: string | null;
            reason: string | null;
            state: components["schemas"]["RoundState"];
            suggestions: number;
            /** @description IANA name of the zone the day ends in */
            timeZone: string;
            /** @description Null: nobody named it; it is the review of its version */
            title: string | null;
            version: number;
            versionHash: string;
            versionNumber: number;
            versionRevision: number;
            waitingSuggestions: number;
        };
        RiskChanges: {
            code?: string;
            /**
             * @description Impact
             * @enum {string|null}
             */
            impact?: "low" | "medium" | "high" | null;
            /**
             * @description Likelihood
             * @enum {string|null}
             */
            likelihood?: "low" | "medium" | "high" | null;
            /** @description Mitigation */
            mitigation?: {
                [key: string]: string;
            } | null;
            /**
             * @description Nature
             * @enum {string|null}
             */
            nature?: "risk" | "assumption" | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Text */
            title?: {
                [key: string]: string;
            } | null;
        };
        RiskDraft: {
            code?: string;
            /** Format: uuid */
            id?: string;
            /**
             * @description Impact
             * @enum {string}
             */
            impact?: "low" | "medium" | "high";
            /**
             * @description Likelihood
             * @enum {string}
             */
            likelihood?: "low" | "medium" | "high";
            /** @description Mitigation */
            mitigation?: {
                [key: string]: string;
            };
            /**
             * @description Nature
             * @enum {string}
             */
            nature?: "risk" | "assumption";
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Text */
            title?: {
                [key: string]: string;
            };
        };
        RiskRecord: {
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** Format: uuid */
            id: string;
            /**
             * @description Impact
             * @enum {string}
             */
            impact?: "low" | "medium" | "high";
            kind: string;
            /**
             * @description Likelihood
             * @enum {string}
             */
            likelihood?: "low" | "medium" | "high";
            /** @description Mitigation */
            mitigation?: {
                [key: string]: string;
            };
            /**
             * @description Nature
             * @enum {string}
             */
            nature?: "risk" | "assumption";
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Text */
            title?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        RiskRule: "completed-without-evidence" | "evidence-used-elsewhere" | "cumulative-fell" | "cuts-exceed-whole" | "jump-from-last" | "on-track-past-end" | "required-cut-missing" | "cuts-do-not-add-up" | "fell-back-from-completed" | "same-words-as-last-time" | "value-missing";
        RiskView: {
            /**
             * Format: uuid
             * @description Indicator it is about
             */
            indicator?: string;
            params: {
                [key: string]: string;
            };
            rule: components["schemas"]["RiskRule"];
        };
        /** @enum {string} */
        Role: "administrator" | "auditor" | "focal-point" | "drafter" | "coordinator" | "reporter" | "clearing-officer" | "advisor" | "regional-secretariat" | "partner" | "reader";
        RoundEnd: {
            reason?: string | null;
        };
        /** @enum {string} */
        RoundForm: "matrix" | "pack";
        /** @enum {string} */
        RoundKind: "review" | "consultation";
        RoundProgressView: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            /** @description Reports given of reports owed */
            response: components["schemas"]["FigureView"];
            state: components["schemas"]["ReportingRoundState"];
            stateOnDay: components["schemas"]["ReportingRoundStateOnDay"];
            title: string;
        };
        /** @enum {string} */
        RoundState: "requested" | "accepted" | "declined" | "in-review" | "released" | "answered" | "closed" | "open" | "cancelled";
        RoundStatisticsView: {
            answered: components["schemas"]["FigureView"];
            /** Format: date */
            asOf: string;
            byAnswer: components["schemas"]["AnswerFiguresView"];
            byBody: components["schemas"]["AnswerGroupView"][];
            byPillar: components["schemas"]["AnswerGroupView"][];
            /** @description Whole days from word to answer, the middle one; null: nothing answered */
            medianDays: number | null;
            /** Format: uuid */
            roundId: string;
        };
        RowRequestDraft: {
            /** @description What the mail carries beside its link; refused where anything among the rows is restricted */
            attach?: components["schemas"]["AttachedRows"];
            /** Format: uuid */
            bodyId: string;
            /**
             * Format: date
             * @description Ends at midnight of the plan’s jurisdiction
             */
            dueOn: string;
            message?: string | null;
            /** Format: uuid */
            planId: string;
        };
        /** @enum {string} */
        RowRequestState: "open" | "returned" | "replaced";
        RowRequestView: {
            /** @description What the mail carried */
            attached: components["schemas"]["AttachedRows"] | null;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Names of whom the mail went to */
            mailedTo: string[];
            message: string | null;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            /** @description Of the plan, when the rows were sent */
            revision: number;
            /** Format: date-time */
            sentAt: string;
            sentByName: string;
            state: components["schemas"]["RowRequestState"];
            version: number;
        };
        /** @enum {string} */
        RowReturnState: "proposed" | "suggested";
        RowReturnView: {
            /** @description The revision that the file shows */
            baseRevision: number;
            /** Format: uuid */
            bodyId: string;
            bodyName: {
                [key: string]: string;
            };
            /** @description Edits that apply to the plan as it stands */
            changes: {
                [key: string]: unknown;
            }[];
            conflicts: components["schemas"]["ReturnConflict"][];
            fileName: string;
            /** Format: uuid */
            id: string;
            /** @description Brought by the plan’s owner for the body */
            isOnBehalf: boolean;
            /** @description Not the body’s to make, or no longer possible */
            leftOut: components["schemas"]["LeftOutEdit"][];
            /** Format: uuid */
            planId: string;
            problems: components["schemas"]["ImportProblem"][];
            /** @description The revision the edits are laid over */
            revision: number;
            state: components["schemas"]["RowReturnState"];
            /** @description How many suggestions it became */
            suggestions: number;
            version: number;
        };
        SamplePersonView: {
            email: string;
            name: string;
            password: string;
            role: components["schemas"]["Role"];
            /** @description Where the role holds, in words */
            scope: string;
        };
        SavedView: {
            content: components["schemas"]["PlanViewContent"];
            /** Format: uuid */
            id: string;
            /** @description Everybody who reads the plan sees it; for who may revise the plan */
            isShared: boolean;
            name: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** Format: uuid */
            planId: string;
            version: number;
        };
        SavedViewChanges: {
            content?: components["schemas"]["PlanViewContent"];
            /** @description Everybody who reads the plan sees it; for who may revise the plan */
            isShared?: boolean;
            name?: string;
        };
        SavedViewDraft: {
            content: components["schemas"]["PlanViewContent"];
            /** @description Everybody who reads the plan sees it; for who may revise the plan */
            isShared?: boolean;
            name: string;
            /** Format: uuid */
            planId: string;
        };
        SavedViewReplacement: {
            content: components["schemas"]["PlanViewContent"];
            readonly id?: Record<string, never>;
            /** @description Everybody who reads the plan sees it; for who may revise the plan */
            isShared?: boolean;
            name: string;
            readonly ownerId?: Record<string, never>;
            readonly ownerName?: Record<string, never>;
            readonly planId?: Record<string, never>;
            readonly version?: Record<string, never>;
        };
        ScaleStepView: {
            code: string;
            label: {
                [key: string]: string;
            };
            status: components["schemas"]["Judgement"];
        };
        SearchCountsView: {
            comment: number;
            evidence: number;
            record: number;
            /** @description Lines of reports */
            "report-line": number;
            version: number;
        };
        SearchExtractView: {
            /** @description Field of the record, the comment, the line or the evidence the words stand in */
            field: string;
            /** @description Language of the words, where the field is written in several */
            language: string | null;
            /** @description Places [from, to) in the text, UTF-16 units, that hold what was sought; none where only like words do */
            marks: number[][];
            /** @description The words around what was sought */
            text: string;
        };
        SearchHitView: {
            code: string | null;
            extract: components["schemas"]["SearchExtractView"];
            /** @description Every word stands as it was sought; else words like it */
            isExact: boolean;
            kind: components["schemas"]["Kind"] | null;
            /** Format: uuid */
            planId: string;
            planTitle: {
                [key: string]: string;
            } | null;
            /**
             * Format: uuid
             * @description The record it is of or about
             */
            recordId: string | null;
            /** @description Of the record it is of or about */
            recordTitle: {
                [key: string]: string;
            } | null;
            /**
             * Format: uuid
             * @description Report of a line or of evidence
             */
            reportId: string | null;
            /**
             * Format: uuid
             * @description Round of a comment
             */
            roundId: string | null;
            source: components["schemas"]["SearchSource"];
            /**
             * Format: uuid
             * @description The record, comment, line or evidence
             */
            sourceId: string;
            /** @description Number of the frozen version, for those who may not read the draft */
            versionNumber: number | null;
        };
        /** @enum {string} */
        SearchSource: "record" | "version" | "comment" | "report-line" | "evidence";
        SearchView: {
            counts: components["schemas"]["SearchCountsView"];
            hits: components["schemas"]["SearchHitView"][];
            /** @description Of the sources asked for */
            total: number;
            /** @description Words that were sought, folded */
            words: string[];
        };
        SectionChanges: {
            /** @description Text */
            body?: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            } | null;
            code?: string;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Title */
            title?: {
                [key: string]: string;
            } | null;
        };
        SectionDraft: {
            /** @description Text */
            body?: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            };
            code?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        SectionRecord: {
            /** @description Text */
            body?: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /** @description Title */
            title?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        Sector: "government" | "security" | "justice" | "education" | "health" | "local-authority" | "civil-society" | "women-organisation" | "youth-organisation" | "religious" | "academia" | "media" | "private" | "international" | "other" | "not-stated";
        /** @enum {string} */
        Sensitivity: "public" | "official" | "restricted";
        SessionView: {
            /** @description Bodies the person speaks for */
            bodies: string[];
            /** Format: date-time */
            expiresAt: string;
            grants: components["schemas"]["GrantInForce"][];
            person: components["schemas"]["SignedInPerson"];
        };
        /** @enum {string} */
        Severity: "error" | "warning" | "hint";
        /** @enum {string} */
        Sex: "female" | "male" | "other" | "not-stated";
        SignedInPerson: {
            email: string;
            /** Format: uuid */
            id: string;
            isSample: boolean;
            language: string;
            name: string;
        };
        /** @enum {string} */
        Status: "not-due" | "not-started" | "on-track" | "at-risk" | "off-track" | "completed" | "completed-closed" | "cancelled" | "no-report";
        StatusCountsView: {
            "at-risk": components["schemas"]["StatusCountView"];
            cancelled: components["schemas"]["StatusCountView"];
            completed: components["schemas"]["StatusCountView"];
            "completed-closed": components["schemas"]["StatusCountView"];
            "no-report": components["schemas"]["StatusCountView"];
            "not-due": components["schemas"]["StatusCountView"];
            "not-started": components["schemas"]["StatusCountView"];
            "off-track": components["schemas"]["StatusCountView"];
            "on-track": components["schemas"]["StatusCountView"];
        };
        StatusCountView: {
            /** @description Those that make the numerator, as places */
            counted: number[];
            numerator: string | null;
            /** @description Per cent of the denominator */
            value: string | null;
        };
        StatusFiguresView: {
            /** Format: date */
            asOf: string;
            counts: components["schemas"]["StatusCountsView"];
            denominator: string | null;
            /** @description What the denominator is */
            of: string;
            /** Format: uuid */
            round: string | null;
            /** @description Everything in the denominator, as places */
            rows: number[];
            /** @description Rows are not released to the reader: numbers only */
            rowsWithheld?: boolean;
            /** @description Bodies that owed a word and gave none */
            silent: string[];
            /** @description Bodies where nobody holds the duty */
            vacant: string[];
        };
        SuggestedWordsView: {
            after: string;
            before: string;
            field: string;
            language: string;
        };
        /** @enum {string} */
        SuggestionChoice: "suggested" | "standing";
        SuggestionChoiceDraft: {
            choice: components["schemas"]["SuggestionChoice"];
            /** @description Address, `parent`, `position`, or `*` for the whole record */
            field: string;
            /** Format: uuid */
            record: string;
            /** Format: uuid */
            suggestion: string;
        };
        /** @enum {string} */
        SuggestionDecision: "accept" | "reject";
        SuggestionDraft: {
            /** @description Absent: the round’s frozen version, else the revision now */
            baseRevision?: number;
            changes: {
                [key: string]: unknown;
            }[];
            /** @description A note of the own body until its opinion releases it */
            isInternal?: boolean;
            /** Format: uuid */
            planId: string;
            reason?: string | null;
            /**
             * Format: uuid
             * @description Absent: the whole plan
             */
            recordId?: string | null;
            /** Format: uuid */
            roundId?: string | null;
        };
        /**
         * @description Made on a screen, or brought in a file
         * @enum {string}
         */
        SuggestionSource: "screen" | "file" | "file-on-behalf";
        /** @enum {string} */
        SuggestionState: "waiting" | "accepted" | "partly" | "rejected" | "overtaken" | "withdrawn";
        SuggestionView: {
            appliedRevision: number | null;
            /**
             * Format: uuid
             * @description Null where a guest of the round said it
             */
            authorId: string | null;
            authorName: string;
            baseRevision: number;
            /** Format: uuid */
            bodyId: string | null;
            bodyName: {
                [key: string]: string;
            } | null;
            /** @description Who brought it in a file, on the day it was made here */
            broughtByName: string | null;
            /** @description Name of that file */
            broughtFrom: string | null;
            /** @description With what stood there in `before` */
            changes: {
                [key: string]: unknown;
            }[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            decisionReason: string | null;
            /** Format: uuid */
            guestId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Before the eyes of its body alone, or of the lead body it was handed to */
            isInternal: boolean;
            /** @description Handed to the lead body of the round; its advice is not released yet */
            isWithLead: boolean;
            /** @description Why the lead body left it out of the advice */
            leftOutReason: string | null;
            /** @description Suggestions that add what it builds on */
            needs: string[];
            /** @description Of a guest, as the guest says it */
            organisation: string | null;
            /** Format: uuid */
            planId: string;
            priority: components["schemas"]["Priority"] | null;
            reason: string | null;
            /** @description As it stood in the revision it was said of */
            recordCode: string | null;
            /** Format: uuid */
            recordId: string | null;
            recordTitle: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            roundId: string | null;
            /** @description Made on a screen, or brought in a file */
            source: components["schemas"]["SuggestionSource"];
            state: components["schemas"]["SuggestionState"];
            version: number;
        };
        TargetChanges: {
            code?: string;
            /**
             * Format: date
             * @description By
             */
            dueOn?: string | null;
            /** @description Note */
            note?: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            parent?: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description From
             */
            startsOn?: string | null;
            /** @description Value */
            value?: string | null;
        };
        TargetDraft: {
            code?: string;
            /**
             * Format: date
             * @description By
             */
            dueOn?: string;
            /** Format: uuid */
            id?: string;
            /** @description Note */
            note?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent?: string;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @description Kept with the change set; needed after adoption */
            reason?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description From
             */
            startsOn?: string;
            /** @description Value */
            value?: string;
        };
        TargetRecord: {
            /** @description Revision that last changed the record; sent as ETag */
            changedIn: number;
            code?: string;
            /**
             * Format: date
             * @description By
             */
            dueOn?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description Note */
            note?: {
                [key: string]: string;
            };
            /** Format: uuid */
            parent: string | null;
            /** Format: uuid */
            plan: string;
            /** @description Fractional key; order among siblings is (position, id) */
            position?: string;
            /** @enum {string} */
            sensitivity?: "public" | "official" | "restricted";
            /**
             * Format: date
             * @description From
             */
            startsOn?: string;
            /** @description Value */
            value?: string;
        };
        TargetResultView: {
            /** Format: date */
            dueOn?: string;
            /** Format: uuid */
            id?: string;
            /** @description Once it is due */
            light: components["schemas"]["Light"] | null;
            note?: {
                [key: string]: string;
            };
            /** @description Per cent of the way from the baseline */
            percent: string | null;
            /** @description What had been reached by its day */
            reached: string | null;
            /**
             * Format: date
             * @description First day of the period it is for
             */
            startsOn?: string;
            value?: string;
        };
        TargetView: {
            /** Format: date */
            dueOn?: string;
            /** Format: uuid */
            id?: string;
            note?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description First day of the period it is for
             */
            startsOn?: string;
            value?: string;
        };
        TextDraft: {
            /** @description A name a plan gives: `levelScheme/<key>`, `statusScale/<code>` */
            field: string;
            /** @description Language tag */
            language: string;
            /** Format: uuid */
            record: string;
            /** @description Long text in lines; empty takes the words away */
            text: string;
        };
        TextFreshnessView: {
            /** @description A name a plan gives: `levelScheme/<key>`, `statusScale/<code>` */
            field: string;
            followsRevision: number;
            /** @description Hash of the words it was written from */
            followsWords: string | null;
            /** @description Language tag */
            language: string;
            ledIn: number;
            origin: components["schemas"]["TextOrigin"];
            /** Format: uuid */
            record: string;
            sourceLanguage: string | null;
            writtenIn: number;
        };
        /** @enum {string} */
        TextOrigin: "human" | "file" | "machine";
        TextPlaceView: {
            /** @description A name a plan gives: `levelScheme/<key>`, `statusScale/<code>` */
            field: string;
            /** @description Language tag */
            language: string;
            /** Format: uuid */
            record: string;
        };
        /** @enum {string} */
        TextState: "fresh" | "stale" | "missing";
        ThresholdsView: {
            /** @description Per cent of the way */
            amberBelow: number;
            redBelow: number;
        };
        TranslationProposed: {
            after: string;
            /** @description The translation as it stands now */
            before: string;
            field: string;
            /** @description Somebody else translated it after the sheet was made */
            isConflict: boolean;
            /** @description The original was changed after the sheet was made */
            isSourceOlder: boolean;
            /** Format: uuid */
            record: string;
            /** @description Row of the sheet, from 1 */
            row: number;
            /** @description The original as it stands now */
            source: string;
            /** @description The original as the translator saw it */
            sourceSeen: string;
        };
        TranslationsConfirmed: {
            /** @description The revision whose originals were looked at */
            revision: number;
            texts: components["schemas"]["TextPlaceView"][];
        };
        TranslationsDraft: {
            /** @description The revision the words were written on */
            baseRevision: number;
            /** @description The revision whose originals were translated, where an older one */
            followsRevision?: number;
            /** @description A hand, where left out */
            origin?: components["schemas"]["TextOrigin"];
            reason?: string | null;
            texts: components["schemas"]["TextDraft"][];
        };
        TranslationSheetView: {
            /** @description Revision it was compared with */
            currentRevision: number;
            /** @description Rows of long texts whose form the sheet cannot hold */
            formed: number[];
            from: string;
            /** @description Rows of texts that are no longer in the plan */
            gone: number[];
            /** @description Revision the sheet was made from */
            revision: number;
            texts: components["schemas"]["TranslationProposed"][];
            to: string;
            /** @description Rows that say what stands there already */
            unchanged: number;
        };
        TranslationView: {
            code: string | null;
            /** @description A name a plan gives: `levelScheme/<key>`, `statusScale/<code>` */
            field: string;
            /** @description Revision whose original it was written from, or found still right with */
            followsRevision: number;
            /** @description Of an authoritative language */
            isOriginal: boolean;
            kind: components["schemas"]["RecordKind"];
            /** @description Language tag */
            language: string;
            origin: components["schemas"]["TextOrigin"];
            /** Format: uuid */
            record: string;
            /** @description What it must keep up with */
            source: components["schemas"]["OriginalText"] | null;
            state: components["schemas"]["TextState"];
            /** @description Long text without its form */
            words: string;
        };
        TrendPointView: {
            /** @description Of this period alone */
            own: components["schemas"]["IndicatorFigureView"];
            /**
             * Format: date
             * @description Last day
             */
            period: string;
            /** @description Rounds that ask for it */
            rounds: string[];
            /** @description Of all periods up to it */
            upTo: components["schemas"]["IndicatorFigureView"];
        };
        UnfinishedAction: {
            code: string | null;
            /** Format: uuid */
            id: string;
            /** @description Of the last verified report */
            lastStatus: string | null;
            /** @description As it counts today */
            status: string;
            /** @description Round of the last verified report */
            statusIn: string | null;
            title: {
                [key: string]: string;
            } | null;
        };
        /** @enum {string} */
        UnplacedReason: "row-unknown" | "no-range" | "fixed-text";
        ValueCorrection: {
            age?: string | null;
            axis?: string | null;
            category?: string | null;
            denominator?: string | null;
            /** Format: uuid */
            indicator: string;
            numerator?: string | null;
            reason: string;
            sex?: string | null;
            value?: string | null;
            words?: string | null;
        };
        ValueGivenForm: {
            age?: string | null;
            /** @description An axis of the indicator’s own, with `category` */
            axis?: string | null;
            category?: string | null;
            denominator?: string | null;
            /** Format: uuid */
            indicator: string;
            note?: string | null;
            numerator?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            /** @description Null: not known. 0 is a value */
            value?: string | null;
            words?: string | null;
        };
        ValueProgressView: {
            age: string | null;
            axis: string | null;
            /** Format: uuid */
            body: string;
            category: string | null;
            /**
             * Format: date
             * @description When it took the place of an earlier value
             */
            correctedOn: string | null;
            denominator: string | null;
            /** @description Pieces of evidence behind it */
            evidence: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            indicator: string;
            numerator: string | null;
            /**
             * Format: date
             * @description Last day of the round’s period
             */
            period: string;
            proof: components["schemas"]["Proof"];
            proofLevel: components["schemas"]["ProofLevel"];
            /**
             * Format: uuid
             * @description Null: measured outside the reports
             */
            round: string | null;
            sex: string | null;
            state: components["schemas"]["ReportState"] | null;
            value: string | null;
            words: string | null;
        };
        ValueView: {
            age: string | null;
            axis: string | null;
            category: string | null;
            /** Format: date-time */
            correctedAt: string | null;
            denominator: string | null;
            /** Format: uuid */
            indicator: string;
            note: string | null;
            numerator: string | null;
            /** @description Newest first */
            replaced: components["schemas"]["ReplacedValueView"][];
            sex: components["schemas"]["Sex"] | null;
            value: string | null;
            words: string | null;
        };
        Verification: {
            /** @description We handed out exactly these bytes as a frozen version */
            isKnown: boolean;
            issued: components["schemas"]["IssuedFileFacts"] | null;
            /** @description SHA-256 of the bytes that were sent, in hexadecimal */
            sha256: string;
        };
        VerificationPolicyView: {
            /** @description Who entered or submitted a line does not verify it */
            fourEyes: boolean;
            /** @description How many people verify a line */
            verifiers: number;
        };
        VersionDraft: {
            kind: components["schemas"]["VersionKind"];
            note?: string;
        };
        /** @enum {string} */
        VersionKind: "draft" | "consultation" | "review" | "validated" | "adopted" | "amended";
        VersionView: {
            byName?: string;
            /** Format: uuid */
            byPersonId?: string;
            /** Format: date-time */
            frozenAt: string;
            /** @description SHA-256 of the canonical text, in hex */
            hash: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["VersionKind"];
            note?: string;
            number: number;
            /** @description Revision of the document that was frozen */
            revision: number;
        };
        ViewColumn: {
            /** @description An address as change sets write it (`title.ar`), or a column of linked records */
            id: string;
            /** @description Stays in sight while the others scroll */
            isFrozen?: boolean;
            isHidden?: boolean;
            /** @description Pixels */
            width?: number;
        };
        ViewFilter: {
            field: string;
            /** @description One of them; the empty text is "nothing said" */
            values: string[];
        };
        ViewSort: {
            column: string;
            isDescending?: boolean;
        };
        VoiceView: {
            authorName: string;
            /** Format: uuid */
            bodyId: string | null;
            bodyName: {
                [key: string]: string;
            } | null;
            /** Format: uuid */
            commentId: string;
        };
        Weighing: {
            /** @description Why it is left out of the advice, for whoever said it; null takes it in again */
            leftOutReason?: string | null;
            priority?: components["schemas"]["Priority"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Actions_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Actions_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Actions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Actions_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Actions_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Actions_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Activities_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Activities_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Activities_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Activities_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Activities_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Activities_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Alignments_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Alignments_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlignmentDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Alignments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Alignments_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlignmentChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Alignments_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Alignments_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlignmentChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Amendments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
        };
    };
    Amendments_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendingActDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description request.invalid, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
            /** @description amendment.has-ended, plan.move-is-guarded, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.has-ended" | "plan.move-is-guarded" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Amendments_edits: {
        parameters: {
            query?: {
                /** @description Edits after this revision, oldest first */
                after?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentEditView"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
        };
    };
    Amendments_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentEditDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedChangesView"];
                };
            };
            /** @description request.invalid, plan.changes-malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.code-is-registered, amendment.has-ended, amendment.must-be-decided, amendment.is-steering */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.code-is-registered" | "amendment.has-ended" | "amendment.must-be-decided" | "amendment.is-steering";
                    };
                };
            };
        };
    };
    Amendments_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Choices"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
            /** @description amendment.has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.has-ended";
                    };
                };
            };
        };
    };
    Amendments_differences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesView"];
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
        };
    };
    Amendments_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentAnswer"];
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
        };
    };
    Amendments_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentMoveRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description amendment.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.not-found";
                    };
                };
            };
            /** @description amendment.has-ended, plan.move-not-possible, plan.move-is-guarded */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.has-ended" | "plan.move-not-possible" | "plan.move-is-guarded";
                    };
                };
            };
        };
    };
    Assignments_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Assignments_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Assignments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Assignments_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Assignments_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Assignments_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Bodies_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"][];
                };
            };
        };
    };
    Bodies_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins";
                    };
                };
            };
        };
    };
    Bodies_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Bodies_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, request.within-itself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "request.within-itself";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Bodies_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.still-in-use";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Bodies_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, request.within-itself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "request.within-itself";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    BroughtFiles_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtFileView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    BroughtFiles_store: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroughtDecision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtFileView"];
                };
            };
            /** @description request.invalid, brought.author-needed, review.record-not-in-plan */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "brought.author-needed" | "review.record-not-in-plan";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description brought.already-stored, review.round-has-ended, comment.note-needs-body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "brought.already-stored" | "review.round-has-ended" | "comment.note-needs-body";
                    };
                };
            };
        };
    };
    BudgetLines_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    BudgetLines_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetLineDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    BudgetLines_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    BudgetLines_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetLineChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    BudgetLines_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    BudgetLines_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetLineChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Checklists_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"][];
                };
            };
        };
    };
    Checklists_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
        };
    };
    Checklists_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Checklists_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Checklists_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Checklists_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Comments_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"][];
                };
            };
        };
    };
    Comments_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid, review.record-not-in-plan, comment.mention-cannot-see */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.record-not-in-plan" | "comment.mention-cannot-see";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, comment.note-needs-body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "comment.note-needs-body";
                    };
                };
            };
        };
    };
    Comments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Comments_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description access.not-allowed, comment.is-anothers */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "comment.is-anothers";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Comments_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, comment.is-anothers */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "comment.is-anothers";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Comments_dispose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispositionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description comment.disposition-needs-reason, comment.not-open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment.disposition-needs-reason" | "comment.not-open";
                    };
                };
            };
        };
    };
    Comments_edits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentEditView"][];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Comments_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description access.not-allowed, comment.is-anothers */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "comment.is-anothers";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description comment.not-open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment.not-open";
                    };
                };
            };
        };
    };
    Comments_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description comment.not-open, comment.disposition-needs-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment.not-open" | "comment.disposition-needs-reason";
                    };
                };
            };
        };
    };
    Comments_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description comment.not-open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment.not-open";
                    };
                };
            };
        };
    };
    Merge_separate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merged comment, gone now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.lead-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.lead-only";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.cannot-be-merged, review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.cannot-be-merged" | "review.round-has-ended";
                    };
                };
            };
        };
    };
    Merge_weigh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Weighing"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.lead-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.lead-only";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.cannot-be-merged, review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.cannot-be-merged" | "review.round-has-ended";
                    };
                };
            };
        };
    };
    Comments_mentionable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionPlace"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionableView"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, comment.note-needs-body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "comment.note-needs-body";
                    };
                };
            };
        };
    };
    Commitments_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentCallView"][];
                };
            };
        };
    };
    Commitments_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitmentCallDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentSheet"];
                };
            };
            /** @description request.invalid, reporting.days-out-of-order */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "reporting.days-out-of-order";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description commitment.year-is-asked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "commitment.year-is-asked";
                    };
                };
            };
            /** @description reporting.plan-is-not-adopted, commitment.nobody-is-asked */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.plan-is-not-adopted" | "commitment.nobody-is-asked";
                    };
                };
            };
        };
    };
    Commitments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentSheet"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Commitments_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitmentsSigned"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentSheet"];
                };
            };
            /** @description request.invalid, commitment.not-asked, commitment.answer-lacks */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "commitment.not-asked" | "commitment.answer-lacks";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    ConsultationLinks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
            /** @description consultation.link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    ConsultationLinks_comments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCommentView"][];
                };
            };
            /** @description consultation.link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    ConsultationLinks_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestCommentDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCommentView"][];
                };
            };
            /** @description request.invalid, review.record-not-in-plan */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.record-not-in-plan";
                    };
                };
            };
            /** @description consultation.link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description consultation.not-introduced */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.not-introduced";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    ConsultationLinks_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCommentView"][];
                };
            };
            /** @description consultation.link-unknown, request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown" | "request.not-found";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description consultation.not-introduced */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.not-introduced";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    ConsultationLinks_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestDocumentView"];
                };
            };
            /** @description consultation.link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    ConsultationLinks_introduce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Introduction"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroducedView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description consultation.link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    ConsultationLinks_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestSuggestionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCommentView"][];
                };
            };
            /** @description request.invalid, review.record-not-in-plan, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.record-not-in-plan" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description consultation.link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-unknown";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description consultation.link-withdrawn, consultation.link-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.link-withdrawn" | "consultation.link-expired";
                    };
                };
            };
            /** @description consultation.not-introduced, consultation.guests-do-not-suggest, plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.not-introduced" | "consultation.guests-do-not-suggest" | "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    Consultations_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedView"];
                };
            };
            /**
             * @description consultation.needs-invitees, round.deadline-has-passed
             *
             *     request.invalid, review.reviewer-unknown
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.reviewer-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description consultation.restricted-has-no-links */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.restricted-has-no-links";
                    };
                };
            };
        };
    };
    DriverLinks_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverLinkRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    DriverLinks_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverLinkDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverLinkRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    DriverLinks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverLinkRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    DriverLinks_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverLinkChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverLinkRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    DriverLinks_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverLinkRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    DriverLinks_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DriverLinkChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriverLinkRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Files_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: uuid */
                    bodyId?: string;
                    /** Format: binary */
                    file: string;
                    /** Format: uuid */
                    planId?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description request.invalid, file.missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description file.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description file.kind-refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.kind-refused";
                    };
                };
            };
        };
    };
    Files_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Frameworks_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkView"][];
                };
            };
            /** @description session.missing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "session.missing";
                    };
                };
            };
        };
    };
    Grants_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"][];
                };
            };
        };
    };
    Grants_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, grant.scope-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "grant.scope-missing";
                    };
                };
            };
        };
    };
    Grants_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Grants_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, grant.scope-missing, grant.last-administrator */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "grant.scope-missing" | "grant.last-administrator";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Grants_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.still-in-use";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Grants_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, grant.scope-missing, grant.last-administrator */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "grant.scope-missing" | "grant.last-administrator";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description service.database-unreachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "service.database-unreachable";
                    };
                };
            };
        };
    };
    History_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"][];
                };
            };
        };
    };
    Home_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeView"];
                };
            };
        };
    };
    Imports_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Of a plain-text file */
                    encoding?: string;
                    endsOn?: string;
                    /** Format: binary */
                    file: string;
                    /** Format: uuid */
                    jurisdictionId?: string;
                    kind?: string;
                    /** @description Of texts that do not show their own */
                    language?: string;
                    languages?: string;
                    /** Format: uuid */
                    ownerBodyId?: string;
                    /**
                     * Format: uuid
                     * @description The plan it goes into; without it the fields of a new plan
                     */
                    plan?: string;
                    preset?: string;
                    startsOn?: string;
                    /** @description Words, or JSON language → words */
                    title?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description request.invalid, file.missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description file.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description file.kind-refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.kind-refused";
                    };
                };
            };
            /** @description import.file-unreadable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.file-unreadable";
                    };
                };
            };
        };
    };
    Imports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Imports_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description import.mapping-malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.mapping-malformed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description import.file-unreadable, import.already-applied */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.file-unreadable" | "import.already-applied";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Imports_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Application"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description import.already-applied, import.nothing-to-import, plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.already-applied" | "import.nothing-to-import" | "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query: {
                /** @description First row, counted from 0; at most 200 are answered */
                from: number;
            };
            header?: never;
            path: {
                id: string;
                sheet: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRows"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description import.file-unreadable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.file-unreadable";
                    };
                };
            };
        };
    };
    IndicatorEntries_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorEntryDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorEntryView"];
                };
            };
            /** @description request.invalid, report.value-malformed, results.period-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "report.value-malformed" | "results.period-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description results.entry-does-not-fit, results.value-there-already */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results.entry-does-not-fit" | "results.value-there-already";
                    };
                };
            };
        };
    };
    IndicatorEntries_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryWithdrawal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorEntryView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description results.entry-withdrawn */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "results.entry-withdrawn";
                    };
                };
            };
        };
    };
    Indicators_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Indicators_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Indicators_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Indicators_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Indicators_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Indicators_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"][];
                };
            };
        };
    };
    Invitations_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description invitation.already-here */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invitation.already-here";
                    };
                };
            };
            /** @description request.reference-unknown, grant.scope-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "grant.scope-missing";
                    };
                };
            };
        };
    };
    Invitations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Invitations_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description invitation.already-here */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invitation.already-here";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, grant.scope-missing, invitation.answered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "grant.scope-missing" | "invitation.answered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Invitations_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description invitation.answered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invitation.answered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Invitations_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description invitation.already-here */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invitation.already-here";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, grant.scope-missing, invitation.answered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "grant.scope-missing" | "invitation.answered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Invitations_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description invitation.answered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "invitation.answered";
                    };
                };
            };
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptance"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description link.not-valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "link.not-valid";
                    };
                };
            };
        };
    };
    Jurisdictions_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionView"][];
                };
            };
        };
    };
    Jurisdictions_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JurisdictionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description request.reference-unknown, jurisdiction.time-zone-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "jurisdiction.time-zone-unknown";
                    };
                };
            };
        };
    };
    Jurisdictions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Jurisdictions_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JurisdictionReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, jurisdiction.time-zone-unknown, request.within-itself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "jurisdiction.time-zone-unknown" | "request.within-itself";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Jurisdictions_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.still-in-use";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Jurisdictions_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JurisdictionChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, jurisdiction.time-zone-unknown, request.within-itself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "jurisdiction.time-zone-unknown" | "request.within-itself";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Library_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryView"][];
                };
            };
        };
    };
    Library_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryEntryDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Library_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Library_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryEntryReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Library_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Library_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LibraryEntryChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryEntryView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Verification_giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesToReturn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinesDone"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /**
             * @description report.line-not-in-this-state, report.return-needs-reasons
             *
             *     reporting.round-is-not-open, report.not-in-this-state
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state";
                    };
                };
            };
        };
    };
    Verification_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesToVerify"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinesDone"];
                };
            };
            /**
             * @description report.judgement-unknown
             *
             *     request.invalid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /**
             * @description report.line-not-in-this-state, report.verifier-has-a-hand-in-it
             *
             *     reporting.round-is-not-open, report.not-in-this-state
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state";
                    };
                };
            };
        };
    };
    Verification_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineToVerifyView"][];
                };
            };
        };
    };
    Mails_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"][];
                };
            };
        };
    };
    Obligations_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"][];
                };
            };
        };
    };
    PasswordResets_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    PasswordResets_complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description link.not-valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "link.not-valid";
                    };
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"][];
                };
            };
        };
    };
    People_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
        };
    };
    People_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    People_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, grant.last-administrator */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "grant.last-administrator";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    People_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.still-in-use";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.already-taken";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, grant.last-administrator */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "grant.last-administrator";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Passwords_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description password.wrong, password.of-a-sample */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "password.wrong" | "password.of-a-sample";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    Pillars_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PillarRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Pillars_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PillarDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PillarRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Pillars_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PillarRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Pillars_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PillarChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PillarRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Pillars_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PillarRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Pillars_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PillarChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PillarRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    PlanRoots_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    PlanRoots_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    PlanRoots_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    PlanRoots_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    PlanViews_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
        };
    };
    PlanViews_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
        };
    };
    PlanViews_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    PlanViews_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    PlanViews_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    PlanViews_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Plans_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSummary"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Plans_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description request.invalid, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
        };
    };
    Plans_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Plans_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description plan.reference-unknown, request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.reference-unknown" | "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Plans_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.is-not-untouched */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.is-not-untouched";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Plans_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description plan.reference-unknown, request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.reference-unknown" | "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    PlanLifecycle_acts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"][];
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    PlanLifecycle_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            /** @description plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.version-hash-unknown, plan.act-names-another-version, plan.cannot-be-adopted, plan.draft-differs-from-version */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.version-hash-unknown" | "plan.act-names-another-version" | "plan.cannot-be-adopted" | "plan.draft-differs-from-version";
                    };
                };
            };
        };
    };
    PlanAmendments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentSummary"][];
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    PlanAmendments_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description amendment.plan-is-not-adopted, plan.has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "amendment.plan-is-not-adopted" | "plan.has-ended";
                    };
                };
            };
        };
    };
    PlanContent_authors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonNamed"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    PlanContent_history: {
        parameters: {
            query?: {
                /** @description Sets after this revision, oldest first */
                after?: number;
                /** @description Sets before this revision, newest first */
                before?: number;
                /** @description With `before`: author or accepter */
                person?: string;
                /** @description With `before`: sets that touched it */
                record?: string;
                /** @description With `before`: from this instant on */
                since?: string;
                /** @description With `before` */
                source?: "matrix" | "document" | "form" | "import" | "suggestion" | "amendment" | "merge" | "undo" | "api";
                /** @description With `before`: before this instant */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeSetView"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    PlanContent_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSetDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedChangesView"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    PlanChecks_context: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckContextView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    CheckMutes_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMuteView"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    CheckMutes_mute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckMuteDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckMuteView"];
                };
            };
            /** @description request.invalid, plan.check-rule-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.check-rule-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found, plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found" | "plan.record-not-found";
                    };
                };
            };
            /** @description plan.check-cannot-be-muted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.check-cannot-be-muted";
                    };
                };
            };
        };
    };
    CheckMutes_unmute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mute: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found, plan.check-mute-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found" | "plan.check-mute-not-found";
                    };
                };
            };
        };
    };
    PlanChecks_ofPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChecksView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Coverage_ofPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCoverageView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Renewal_derive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DerivedDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DerivedPlan"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    PlanContent_document: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentAnswer"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Exports_take: {
        parameters: {
            query?: {
                /** @description Only the rows this body leads, as Excel or Word to be edited and sent back */
                body?: string;
                /** @description Of the words around the text */
                language?: string;
                /** @description Number of a frozen version; absent: the draft, or the newest version where the draft is not to be read */
                version?: string;
            };
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description plan.xlsx, plan.docx, plan.csv or plan.json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    PlanLifecycle_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"][];
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    PlanLifecycle_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.move-not-possible, plan.move-needs-reason, plan.move-is-guarded */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.move-not-possible" | "plan.move-needs-reason" | "plan.move-is-guarded";
                    };
                };
            };
        };
    };
    Live_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceNote"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Progress_ofPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanProgressView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Results_ofPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanResultsView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    RowRequests_ofPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowRequestView"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Live_stream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Translations_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationView"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Translations_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationsDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedChangesView"];
                };
            };
            /** @description request.invalid, plan.changes-malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended";
                    };
                };
            };
        };
    };
    Translations_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationsConfirmed"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.has-ended";
                    };
                };
            };
        };
    };
    Translations_freshness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextFreshnessView"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    Translations_languages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageCountView"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    TranslationSheets_take: {
        parameters: {
            query: {
                /** @description Language tag of the originals */
                from: string;
                /** @description What is missing or older */
                only?: "todo";
                /** @description Language tag of the translations */
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    TranslationSheets_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationSheetView"];
                };
            };
            /** @description request.invalid, file.missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description file.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description import.file-unreadable, translation.sheet-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.file-unreadable" | "translation.sheet-unknown";
                    };
                };
            };
        };
    };
    Renewal_unfinished: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnfinishedAction"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Verification_policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPolicyView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Verification_setPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationPolicyView"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPolicyView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    PlanVersions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"][];
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
        };
    };
    PlanVersions_freeze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.version-kind-not-possible, plan.translations-not-fresh */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.version-kind-not-possible" | "plan.translations-not-fresh";
                    };
                };
            };
        };
    };
    PlanVersions_differences: {
        parameters: {
            query?: {
                /** @description Only what this person wrote */
                person?: string;
                /** @description Only what stands or stood under it */
                pillar?: string;
            };
            header?: never;
            path: {
                from: string;
                id: string;
                to: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found, plan.version-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found" | "plan.version-not-found";
                    };
                };
            };
        };
    };
    PlanVersions_canonical: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RFC 8785 JSON */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description plan.not-found, plan.version-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found" | "plan.version-not-found";
                    };
                };
            };
        };
    };
    PlanVersions_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentAnswer"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found, plan.version-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found" | "plan.version-not-found";
                    };
                };
            };
        };
    };
    Posts_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"][];
                };
            };
        };
    };
    Posts_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins";
                    };
                };
            };
        };
    };
    Posts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Posts_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Posts_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.still-in-use";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Posts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Handover_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPack"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Handover_docx: {
        parameters: {
            query?: {
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Progress_ofRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionProgressView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Releases_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"][];
                };
            };
        };
    };
    Releases_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, release.receiver-unclear */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "release.receiver-unclear";
                    };
                };
            };
        };
    };
    Releases_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Releases_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseReplacement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, release.receiver-unclear */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "release.receiver-unclear";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Releases_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.still-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.still-in-use";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Releases_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.reference-unknown, request.ends-before-it-begins, release.receiver-unclear */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.reference-unknown" | "request.ends-before-it-begins" | "release.receiver-unclear";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Verification_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            /**
             * @description report.confirmed-in-the-future
             *
             *     request.invalid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /**
             * @description report.confirmed-by-its-reporter, report.evidence-file-unknown
             *
             *     reporting.round-is-not-open
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open";
                    };
                };
            };
        };
    };
    Verification_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValueCorrection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            /** @description request.invalid, report.value-malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "report.value-malformed";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description reporting.round-is-not-open, report.value-not-correctable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.value-not-correctable";
                    };
                };
            };
        };
    };
    Calendars_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingCalendarView"][];
                };
            };
        };
    };
    Calendars_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingCalendarDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingCalendarView"];
                };
            };
            /**
             * @description reporting-calendar.days-out-of-order, reporting-calendar.names-nobody, reporting-calendar.form-malformed
             *
             *     request.invalid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description reporting.plan-is-not-adopted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.plan-is-not-adopted";
                    };
                };
            };
        };
    };
    Calendars_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingCalendarView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Calendars_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingCalendarChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingCalendarView"];
                };
            };
            /**
             * @description reporting-calendar.days-out-of-order, reporting-calendar.names-nobody, reporting-calendar.form-malformed
             *
             *     request.invalid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description reporting.plan-is-not-adopted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.plan-is-not-adopted";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    ReportingRounds_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"][];
                };
            };
        };
    };
    ReportingRounds_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingRoundDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"];
                };
            };
            /** @description request.invalid, reporting.days-out-of-order */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "reporting.days-out-of-order";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description reporting.plan-is-not-adopted, reporting.nobody-owes-a-report */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.plan-is-not-adopted" | "reporting.nobody-owes-a-report";
                    };
                };
            };
        };
    };
    ReportingRounds_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    ReportingRounds_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingRoundChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"];
                };
            };
            /** @description request.invalid, reporting.days-out-of-order */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "reporting.days-out-of-order";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    ReportingRounds_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description reporting.round-is-not-open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open";
                    };
                };
            };
        };
    };
    ReportingRounds_freeze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description reporting.round-is-not-open, reporting.reports-not-settled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "reporting.reports-not-settled";
                    };
                };
            };
        };
    };
    ReportingRounds_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingRoundView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description reporting.nobody-owes-a-report */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.nobody-owes-a-report";
                    };
                };
            };
        };
    };
    Reports_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummary"][];
                };
            };
        };
    };
    Reports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Reports_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /**
             * @description report.line-unknown, report.answer-malformed, report.value-malformed, report.judgement-unknown
             *
             *     request.invalid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /**
             * @description report.nothing-before, report.evidence-file-unknown
             *
             *     reporting.round-is-not-open, report.not-in-this-state
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Reports_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /**
             * @description report.line-unknown, report.answer-malformed, report.value-malformed, report.judgement-unknown
             *
             *     request.invalid
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /**
             * @description report.nothing-before, report.evidence-file-unknown
             *
             *     reporting.round-is-not-open, report.not-in-this-state
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Reports_giveBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReturn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description reporting.round-is-not-open, report.not-in-this-state, report.return-needs-reasons */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state" | "report.return-needs-reasons";
                    };
                };
            };
        };
    };
    Reports_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description report.value-malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "report.value-malformed";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description reporting.round-is-not-open, report.not-in-this-state, report.completed-without-evidence, report.form-incomplete, report.incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state" | "report.completed-without-evidence" | "report.form-incomplete" | "report.incomplete";
                    };
                };
            };
        };
    };
    Reports_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportVerification"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description request.invalid, report.line-unknown, report.judgement-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "report.line-unknown" | "report.judgement-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description reporting.round-is-not-open, report.not-in-this-state */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "reporting.round-is-not-open" | "report.not-in-this-state";
                    };
                };
            };
        };
    };
    ReviewRounds_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"][];
                };
            };
        };
    };
    ReviewRounds_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid, review.reviewer-unknown, review.lead-not-asked */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.reviewer-unknown" | "review.lead-not-asked";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    ReviewRounds_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    ReviewRounds_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRoundChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Merge_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advice"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.lead-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.lead-only";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.cannot-be-merged, review.round-has-ended, review.advice-already-released */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.cannot-be-merged" | "review.round-has-ended" | "review.advice-already-released";
                    };
                };
            };
        };
    };
    RoundAnswers_note: {
        parameters: {
            query?: {
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Rounds_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answering"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, review.advice-already-released */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "review.advice-already-released";
                    };
                };
            };
        };
    };
    RoundFiles_bring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtFileView"];
                };
            };
            /** @description request.invalid, file.missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description file.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description file.kind-refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.kind-refused";
                    };
                };
            };
            /** @description import.file-unreadable, brought.file-of-no-round, brought.file-of-another-round, brought.file-of-another-version */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.file-unreadable" | "brought.file-of-no-round" | "brought.file-of-another-round" | "brought.file-of-another-version";
                    };
                };
            };
        };
    };
    Rounds_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
        };
    };
    RoundAnswers_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What could be carried over into this round */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"][];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    RoundAnswers_carry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOver"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, review.nothing-to-carry-over */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "review.nothing-to-carry-over";
                    };
                };
            };
        };
    };
    ReviewRounds_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundEnd"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, review.comments-still-open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "review.comments-still-open";
                    };
                };
            };
        };
    };
    ReviewRounds_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.advice-already-released, review.lead-releases-advice, review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.advice-already-released" | "review.lead-releases-advice" | "review.round-has-ended";
                    };
                };
            };
        };
    };
    Dispositions_docx: {
        parameters: {
            query?: {
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Dispositions_xlsx: {
        parameters: {
            query?: {
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Rounds_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Extension"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid, round.not-later, round.deadline-has-passed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "round.not-later" | "round.deadline-has-passed";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
        };
    };
    RoundFiles_take: {
        parameters: {
            query?: {
                /** @description Of the words around the text */
                language?: string;
            };
            header?: never;
            path: {
                file: "comment-matrix.docx" | "comment-matrix.xlsx" | "review-pack.docx";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Findings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As far as the reader may see them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistFindingView"][];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Findings_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistFindingDraft"];
            };
        };
        responses: {
            /** @description If-Match is demanded where the body found something before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistFindingView"];
                };
            };
            /** @description request.invalid, review.record-not-in-plan */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.record-not-in-plan";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description review.round-has-ended, review.advice-already-released */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "review.advice-already-released";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Findings_takeBack: {
        parameters: {
            query?: {
                checklistId?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistFindingView"];
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description review.round-has-ended, review.advice-already-released */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "review.advice-already-released";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Rounds_followUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Rounds_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
        };
    };
    Rounds_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                guestId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestLinkView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, consultation.guest-withdrawn */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "consultation.guest-withdrawn";
                    };
                };
            };
        };
    };
    Rounds_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldDecision"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Rounds_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedView"];
                };
            };
            /** @description request.invalid, review.reviewer-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.reviewer-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, consultation.links-not-allowed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "consultation.links-not-allowed";
                    };
                };
            };
        };
    };
    Rounds_allow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkPermission"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended, consultation.restricted-has-no-links */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended" | "consultation.restricted-has-no-links";
                    };
                };
            };
        };
    };
    Merge_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergedDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.lead-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.lead-only";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.cannot-be-merged, review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.cannot-be-merged" | "review.round-has-ended";
                    };
                };
            };
        };
    };
    Rounds_opened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    ReviewRounds_advise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Opinion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.advice-already-released, review.lead-releases-advice, review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.advice-already-released" | "review.lead-releases-advice" | "review.round-has-ended";
                    };
                };
            };
        };
    };
    Participation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Participation_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipationDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description consultation.counts-are-closed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.counts-are-closed";
                    };
                };
            };
        };
    };
    ParticipationFile_take: {
        parameters: {
            query?: {
                language?: "en" | "ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Participation_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                countId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description consultation.counts-are-closed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.counts-are-closed";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Participation_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                countId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipationChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description consultation.counts-are-closed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "consultation.counts-are-closed";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Rounds_replacePublicLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRoundView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
        };
    };
    Rounds_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindedView"];
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
        };
    };
    RoundAnswers_statistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundStatisticsView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Risks_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Risks_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Risks_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Risks_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Risks_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Risks_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RiskChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    RowRequests_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowRequestDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowRequestView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description rows.body-has-none, rows.restricted-stay */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rows.body-has-none" | "rows.restricted-stay";
                    };
                };
            };
        };
    };
    RowRequests_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowRequestView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    RowReturns_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: uuid
                     * @description Whose edits they are, where the file does not say
                     */
                    body?: string;
                    /** Format: binary */
                    file: string;
                    /** Format: uuid */
                    plan: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowReturnView"];
                };
            };
            /** @description request.invalid, file.missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description file.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description file.kind-refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.kind-refused";
                    };
                };
            };
            /** @description import.file-unreadable, rows.file-is-not-ours, rows.file-of-another-body */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "import.file-unreadable" | "rows.file-is-not-ours" | "rows.file-of-another-body";
                    };
                };
            };
        };
    };
    RowReturns_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowReturnView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    RowReturns_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDecision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowReturnView"];
                };
            };
            /** @description plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description rows.already-suggested, rows.conflicts-undecided, plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "rows.already-suggested" | "rows.conflicts-undecided" | "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    SamplePeople_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePersonView"][];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description The reader's language */
                language?: unknown;
                /** @description Of 20, counted from 1 */
                page?: number;
                planId?: unknown;
                /** @description Words, a code, or both; at most eight words count */
                q: unknown;
                source?: "record" | "version" | "comment" | "report-line" | "evidence";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Sections_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Sections_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Sections_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Sections_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Sections_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Sections_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Sessions_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description session.missing */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "session.missing";
                    };
                };
            };
        };
    };
    Sessions_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description session.refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "session.refused";
                    };
                };
            };
            /** @description request.too-many-tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.too-many-tries";
                    };
                };
            };
        };
    };
    Sessions_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Suggestions_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"][];
                };
            };
        };
    };
    Suggestions_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description request.invalid, review.record-not-in-plan */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "review.record-not-in-plan";
                    };
                };
            };
            /** @description access.not-allowed, review.not-asked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.not-asked";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.round-has-ended";
                    };
                };
            };
        };
    };
    Suggestions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
        };
    };
    Suggestions_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description suggestion.conflict, plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "suggestion.conflict" | "plan.change-conflicts";
                    };
                };
            };
            /** @description comment.disposition-needs-reason, suggestion.already-decided, plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment.disposition-needs-reason" | "suggestion.already-decided" | "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Suggestions_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description suggestion.already-decided */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "suggestion.already-decided";
                    };
                };
            };
        };
    };
    Merge_weighSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Weighing"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description access.not-allowed, review.lead-only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed" | "review.lead-only";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description review.cannot-be-merged, review.round-has-ended */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "review.cannot-be-merged" | "review.round-has-ended";
                    };
                };
            };
        };
    };
    Suggestions_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionView"];
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description suggestion.already-decided */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "suggestion.already-decided";
                    };
                };
            };
        };
    };
    Suggestions_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionsDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsView"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description request.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.not-found";
                    };
                };
            };
            /** @description suggestion.conflict, plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "suggestion.conflict" | "plan.change-conflicts";
                    };
                };
            };
            /** @description comment.disposition-needs-reason, suggestion.already-decided, plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "comment.disposition-needs-reason" | "suggestion.already-decided" | "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Targets_list: {
        parameters: {
            query?: {
                filter?: string;
                range?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"][];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    Targets_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
        };
    };
    Targets_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"];
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
        };
    };
    Targets_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The whole record; what is left out is cleared */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Targets_remove: {
        parameters: {
            query?: {
                reason?: string;
            };
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Targets_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Only what changes; null clears */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetRecord"];
                };
            };
            /** @description request.invalid, plan.changes-malformed, plan.reference-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "plan.changes-malformed" | "plan.reference-unknown";
                    };
                };
            };
            /** @description access.not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "access.not-allowed";
                    };
                };
            };
            /** @description plan.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.record-not-found";
                    };
                };
            };
            /** @description plan.change-conflicts */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.change-conflicts";
                    };
                };
            };
            /** @description request.edited-meanwhile */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.edited-meanwhile";
                    };
                };
            };
            /** @description plan.text-is-adopted, plan.steering-needs-reason, plan.has-ended, plan.code-is-registered */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "plan.text-is-adopted" | "plan.steering-needs-reason" | "plan.has-ended" | "plan.code-is-registered";
                    };
                };
            };
            /** @description request.if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.if-match-missing";
                    };
                };
            };
        };
    };
    Verifications_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description request.invalid, file.missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description file.too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
        };
    };
}
