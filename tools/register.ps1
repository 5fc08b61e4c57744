<#
.SYNOPSIS
Registers Forsigtigt Salg in Entra, and grants it the firm's site. Without -Apply it changes nothing: it shows what it would do.

.DESCRIPTION
Needs PowerShell 7 and the module Microsoft.Graph.Authentication (Install-Module Microsoft.Graph.Authentication -Scope CurrentUser).
Run again it finds what it has made and adds only what is missing; it takes nothing away. Every call that would change something goes
through one function, which without -Apply writes the call instead of sending it.

.EXAMPLE
pwsh tools/register.ps1 -HostName salg.contoso.com -Site contoso.sharepoint.com/sites/salg

.EXAMPLE
pwsh tools/register.ps1 -HostName salg.contoso.com -Site contoso.sharepoint.com/sites/salg -Apply -ApproveForEverybody
#>
[CmdletBinding()]
param(
    # Host of the app's files, without https:// and without a path.
    [Parameter(Mandatory)] [ValidatePattern('^[a-zA-Z0-9.-]+(:\d+)?$')] [string] $HostName,
    # The SharePoint site, host and path.
    [Parameter(Mandatory)] [ValidatePattern('^[^/]+\.sharepoint\.[^/]+(/.+)?$')] [string] $Site,
    [string] $TenantId,
    [string] $Name = 'Forsigtigt Salg',
    # Changes what is shown. Left out: reads only.
    [switch] $Apply,
    # Approves the permissions for all people of the firm; left out, each is asked once.
    [switch] $ApproveForEverybody,
    # Sites.Selected instead of Sites.ReadWrite.All: the app reaches this one site only. src/graph/scopes.ts must say the same.
    [switch] $OnlyThisSite
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$graph = 'https://graph.microsoft.com/v1.0'
$graphAppId = '00000003-0000-0000-c000-000000000000'

$permissions = if ($OnlyThisSite) { @('Sites.Selected', 'Calendars.ReadBasic', 'User.ReadBasic.All', 'Tasks.ReadWrite') } else { @('Sites.ReadWrite.All', 'Sites.Manage.All', 'Calendars.ReadBasic', 'User.ReadBasic.All', 'Tasks.ReadWrite') }
$redirects = @("https://$HostName/redirect.html", "brk-multihub://$HostName")

function Read-Graph([string] $Path) { Invoke-MgGraphRequest -Method GET -Uri "$graph$Path" -OutputType PSObject }

# The one place where anything is changed.
function Write-Graph([string] $What, [string] $Method, [string] $Path, [hashtable] $Body) {
    if (-not $Apply) {
        Write-Host "WOULD $What"
        Write-Host "      $Method $Path $($Body | ConvertTo-Json -Depth 8 -Compress)" -ForegroundColor DarkGray
        return $null
    }
    Write-Host "DO    $What"
    Invoke-MgGraphRequest -Method $Method -Uri "$graph$Path" -Body ($Body | ConvertTo-Json -Depth 8) -ContentType 'application/json' -OutputType PSObject
}

function Get-First($Answer) { if ($Answer.value.Count -gt 0) { $Answer.value[0] } else { $null } }

$rights = if ($Apply) { @('Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All') } else { @('Application.Read.All', 'Directory.Read.All') }
if ($OnlyThisSite) { $rights += if ($Apply) { 'Sites.FullControl.All' } else { 'Sites.Read.All' } }
$connect = @{ Scopes = $rights; NoWelcome = $true }
if ($TenantId) { $connect.TenantId = $TenantId }
Connect-MgGraph @connect
Write-Host "Tenant $((Get-MgContext).TenantId), as $((Get-MgContext).Account). $(if ($Apply) { 'Changes are made.' } else { 'Nothing is changed: add -Apply for that.' })"

# Microsoft Graph itself, and the ids of the permissions by their names.
$graphApp = Get-First (Read-Graph "/servicePrincipals?`$filter=appId eq '$graphAppId'&`$select=id,oauth2PermissionScopes")
$wanted = foreach ($permission in $permissions) {
    $scope = $graphApp.oauth2PermissionScopes | Where-Object value -EQ $permission
    if (-not $scope) { throw "Microsoft Graph knows no delegated permission called $permission." }
    @{ id = $scope.id; type = 'Scope' }
}

# 1. The registration.
$found = (Read-Graph "/applications?`$filter=displayName eq '$($Name.Replace("'", "''"))'&`$select=id,appId,displayName,spa,requiredResourceAccess").value
if ($found.Count -gt 1) { throw "$($found.Count) registrations are called '$Name'. Delete or rename all but one, or give another -Name." }
$app = if ($found.Count -eq 1) { $found[0] } else { $null }
if (-not $app) {
    $app = Write-Graph "register '$Name', single tenant, as a single-page application" POST '/applications' @{
        displayName            = $Name
        signInAudience         = 'AzureADMyOrg'
        spa                    = @{ redirectUris = $redirects }
        requiredResourceAccess = @(@{ resourceAppId = $graphAppId; resourceAccess = @($wanted) })
    }
} else {
    Write-Host "THERE registration '$Name', client id $($app.appId)"
    $lacking = $redirects | Where-Object { $_ -notin $app.spa.redirectUris }
    if ($lacking) { $null = Write-Graph "add the redirect addresses $($lacking -join ', ')" PATCH "/applications/$($app.id)" @{ spa = @{ redirectUris = @($app.spa.redirectUris) + @($lacking) } } }
    $others = @($app.requiredResourceAccess | Where-Object resourceAppId -NE $graphAppId)
    $own = @($app.requiredResourceAccess | Where-Object resourceAppId -EQ $graphAppId | ForEach-Object { $_.resourceAccess })
    $more = @($wanted | Where-Object { $_.id -notin @($own | ForEach-Object { $_.id }) })
    if ($more.Count -gt 0) { $null = Write-Graph "ask for the permissions $($permissions -join ', ')" PATCH "/applications/$($app.id)" @{ requiredResourceAccess = @($others) + @(@{ resourceAppId = $graphAppId; resourceAccess = @($own) + @($more) }) } }
}

# 2. The app in this tenant.
$principal = if ($app) { Get-First (Read-Graph "/servicePrincipals?`$filter=appId eq '$($app.appId)'&`$select=id") } else { $null }
if (-not $principal) { $principal = Write-Graph 'add the app to this tenant (enterprise application)' POST '/servicePrincipals' @{ appId = if ($app) { $app.appId } else { '<client id>' } } }

# 3. Approval for everybody.
if ($ApproveForEverybody) {
    $grant = if ($principal) { Get-First (Read-Graph "/oauth2PermissionGrants?`$filter=clientId eq '$($principal.id)' and resourceId eq '$($graphApp.id)' and consentType eq 'AllPrincipals'") } else { $null }
    $there = if ($grant) { @($grant.scope -split ' ' | Where-Object { $_ }) } else { @() }
    $missing = @($permissions | Where-Object { $_ -notin $there })
    $all = (@($there) + $missing) -join ' '
    if ($grant -and $missing.Count -gt 0) { $null = Write-Graph "approve $($missing -join ', ') for everybody" PATCH "/oauth2PermissionGrants/$($grant.id)" @{ scope = $all } }
    if (-not $grant) { $null = Write-Graph "approve $all for everybody" POST '/oauth2PermissionGrants' @{ clientId = if ($principal) { $principal.id } else { '<id in this tenant>' }; consentType = 'AllPrincipals'; resourceId = $graphApp.id; scope = $all } }
}

# 4. The one site, where the app may reach no other.
if ($OnlyThisSite) {
    $place = $Site -split '/', 2
    $siteThere = Read-Graph "/sites/$($place[0])$(if ($place.Count -gt 1) { ":/$($place[1])" })?`$select=id,webUrl"
    $null = Write-Graph "let the app into $($siteThere.webUrl), to read, write and make lists" POST "/sites/$($siteThere.id)/permissions" @{
        roles               = @('manage')
        grantedToIdentities = @(@{ application = @{ id = if ($app) { $app.appId } else { '<client id>' }; displayName = $Name } })
    }
}

if ($app) { Write-Host "`nNext: npm run package -- --client-id $($app.appId) --tenant $((Get-MgContext).TenantId) --host $HostName --site $Site --own-domains <your mail domain>" }
